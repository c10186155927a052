/** Runs the program as a user does. */
@NullMarked
package dev.weft.quickstart;

import org.jspecify.annotations.NullMarked;
