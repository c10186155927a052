/** Tests of the goals, with a compiler of three lines in place of the real one. */
@NullMarked
package dev.weft.maven;

import org.jspecify.annotations.NullMarked;
