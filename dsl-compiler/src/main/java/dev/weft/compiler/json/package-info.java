/** Strict JSON with a span for every key and value; numbers keep the way they are written. */
@NullMarked
package dev.weft.compiler.json;

import org.jspecify.annotations.NullMarked;
