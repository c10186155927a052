/** The types of parameters: one class each, which answers all that is asked of a type. */
@NullMarked
package dev.weft.compiler.type;

import org.jspecify.annotations.NullMarked;
