package dev.weft.compiler.binding;

import dev.weft.compiler.shape.Change;
import dev.weft.compiler.syntax.Name;
import dev.weft.compiler.syntax.RemovalClause;
import dev.weft.compiler.syntax.RemovedNode;
import dev.weft.compiler.workflow.Node;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A node that a statement bypasses or mutes.
 *
 * @param joins what takes the place of its outputs where a whole subgraph is bypassed, as for
 *     {@link Change.Bypass}
 */
public record NodeRemoval(
    RemovalClause.Kind kind,
    RemovedNode declaration,
    Node node,
    Optional<Map<Integer, String>> joins) {

  public NodeRemoval(RemovalClause.Kind kind, RemovedNode declaration, Node node) {
    this(kind, declaration, node, Optional.empty());
  }

  /** What it does to the graph. */
  public Change change() {
    return switch (kind) {
      case BYPASS ->
          new Change.Bypass(
              node.id(), declaration.keeping().stream().map(Name::text).toList(), joins);
      case MUTE -> new Change.Mute(node.id());
    };
  }

  /** How many selectors some come of, each of which may mean several nodes. */
  static long written(List<NodeRemoval> removals) {
    return removals.stream().map(removal -> removal.declaration().span()).distinct().count();
  }
}
