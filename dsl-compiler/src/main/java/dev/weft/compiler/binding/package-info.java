/** Names of a mapping resolved to nodes and inputs of its workflow, with types. */
@NullMarked
package dev.weft.compiler.binding;

import org.jspecify.annotations.NullMarked;
