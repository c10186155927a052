/** Texts and places in them. Uses nothing of the other packages. */
@NullMarked
package dev.weft.compiler.source;

import org.jspecify.annotations.NullMarked;
