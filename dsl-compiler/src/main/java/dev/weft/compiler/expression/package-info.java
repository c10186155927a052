/** Expressions of mappings: what they are made of, and their types. Knows nothing of nodes. */
@NullMarked
package dev.weft.compiler.expression;

import org.jspecify.annotations.NullMarked;
