/** The simulator as a program of its own. */
@NullMarked
package dev.weft.testkit.cli;

import org.jspecify.annotations.NullMarked;
