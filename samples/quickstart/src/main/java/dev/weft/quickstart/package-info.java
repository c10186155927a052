/** A user's program: text to image with one main method. */
@NullMarked
package dev.weft.quickstart;

import org.jspecify.annotations.NullMarked;
