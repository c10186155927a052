/** What bypassed nodes, muted nodes and dead ends do to a workflow. */
@NullMarked
package dev.weft.compiler.shape;

import org.jspecify.annotations.NullMarked;
