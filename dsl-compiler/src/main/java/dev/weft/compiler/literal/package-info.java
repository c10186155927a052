/** JSON values that stand alone: saved ones, options, defaults. */
@NullMarked
package dev.weft.compiler.literal;

import org.jspecify.annotations.NullMarked;
