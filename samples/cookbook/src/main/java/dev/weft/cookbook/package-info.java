/** The recipes of the cookbook as a program would write them. */
@NullMarked
package dev.weft.cookbook;

import org.jspecify.annotations.NullMarked;
