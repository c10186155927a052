package dev.weft.compiler.binding;

import dev.weft.compiler.shape.Change;
import dev.weft.compiler.syntax.Name;
import dev.weft.compiler.syntax.RemovalClause;
import dev.weft.compiler.syntax.RemovedNode;
import dev.weft.compiler.workflow.Node;

/** A node that a statement bypasses or mutes. */
public record NodeRemoval(RemovalClause.Kind kind, RemovedNode declaration, Node node) {

  /** What it does to the graph. */
  public Change change() {
    return switch (kind) {
      case BYPASS ->
          new Change.Bypass(node.id(), declaration.keeping().stream().map(Name::text).toList());
      case MUTE -> new Change.Mute(node.id());
    };
  }
}
