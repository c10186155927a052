package dev.weft.compiler.editor.flatten;

import dev.weft.compiler.editor.read.EditorNode;

/** A node in the root or in one instance of a subgraph. */
public record FlatNode(Scope scope, EditorNode node) {

  /** The id that a server knows it by: {@code 12:5}. */
  public String executionId() {
    return scope.executionId(node);
  }
}
