/** Rules over a bound mapping, one class each. */
@NullMarked
package dev.weft.compiler.check;

import org.jspecify.annotations.NullMarked;
