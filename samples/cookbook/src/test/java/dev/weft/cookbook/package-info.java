/** Runs every recipe on the simulator. */
@NullMarked
package dev.weft.cookbook;

import org.jspecify.annotations.NullMarked;
