/** Instances of subgraphs, each with nodes of its own under the ids that the editor gives them. */
@NullMarked
package dev.weft.compiler.editor.flatten;

import org.jspecify.annotations.NullMarked;
