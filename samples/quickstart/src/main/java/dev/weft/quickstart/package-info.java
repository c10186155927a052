/** A program that paints a picture: what a user of Weft writes. */
@NullMarked
package dev.weft.quickstart;

import org.jspecify.annotations.NullMarked;
