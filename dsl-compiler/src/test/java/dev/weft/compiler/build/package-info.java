/** Tests of builds, with a compiler of three lines in place of the real one. */
@NullMarked
package dev.weft.compiler.build;

import org.jspecify.annotations.NullMarked;
