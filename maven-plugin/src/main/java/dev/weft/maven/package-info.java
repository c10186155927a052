/** The goals: thin over the compiler. */
@NullMarked
package dev.weft.maven;

import org.jspecify.annotations.NullMarked;
