/** Pictures: the painter, previews, and PNG files with text chunks. */
@NullMarked
package dev.weft.testkit.image;

import org.jspecify.annotations.NullMarked;
