/** HTML and SVG in which nothing that a file says is more than text. */
@NullMarked
package dev.weft.tools.docs.markup;

import org.jspecify.annotations.NullMarked;
