/** Misbehaviour that a test asks for. */
@NullMarked
package dev.weft.testkit.fault;

import org.jspecify.annotations.NullMarked;
