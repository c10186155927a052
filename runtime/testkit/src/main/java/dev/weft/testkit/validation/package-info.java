/** Checks of a posted graph, and the refusals the real server makes of them. */
@NullMarked
package dev.weft.testkit.validation;

import org.jspecify.annotations.NullMarked;
