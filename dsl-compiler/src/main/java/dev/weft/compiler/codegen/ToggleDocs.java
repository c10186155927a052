package dev.weft.compiler.codegen;

import dev.weft.compiler.binding.NodeRemoval;
import dev.weft.compiler.binding.Toggle;
import dev.weft.compiler.shape.Fate;
import dev.weft.compiler.shape.GraphShape;
import dev.weft.compiler.shape.Survivors;
import dev.weft.compiler.syntax.RemovalClause;
import dev.weft.compiler.workflow.WorkflowGraph;
import java.util.ArrayList;
import java.util.List;

/** What Javadoc says of a toggle that is off. */
final class ToggleDocs {
  private static final int MOST_SHOWN = 4;

  private ToggleDocs() {}

  /** {@code Off bypasses node 12, ImageScale; mutes node 14, VAEDecode, and with it …}. */
  static String effect(Toggle toggle, WorkflowGraph graph, GraphShape shape) {
    return effect(toggle, graph, shape, "");
  }

  /** The same of nodes that are whose they are. */
  static String effect(Toggle toggle, WorkflowGraph graph, GraphShape shape, String whose) {
    List<String> clauses = new ArrayList<>();
    List<String> bypassed = named(toggle, RemovalClause.Kind.BYPASS);
    if (!bypassed.isEmpty()) {
      clauses.add("bypasses " + listed(bypassed));
    }
    List<String> muted = named(toggle, RemovalClause.Kind.MUTE);
    if (!muted.isEmpty()) {
      Survivors left = shape.with(toggle.removals().stream().map(NodeRemoval::change).toList());
      List<String> taken =
          graph.nodes().values().stream()
              .filter(node -> left.fates().get(node.id()) == Fate.WENT_WITH_MUTED)
              .map(NodeDocs::of)
              .toList();
      clauses.add(
          "mutes " + listed(muted) + (taken.isEmpty() ? "" : ", and with it " + listed(taken)));
    }
    return "Off " + String.join("; ", clauses) + (whose.isEmpty() ? "" : " " + whose) + ".";
  }

  private static List<String> named(Toggle toggle, RemovalClause.Kind kind) {
    return toggle.removals().stream()
        .filter(removal -> removal.kind() == kind)
        .map(removal -> NodeDocs.of(removal.node()))
        .toList();
  }

  private static String listed(List<String> nodes) {
    if (nodes.size() == 1) {
      return nodes.get(0);
    }
    int shown = Math.min(nodes.size() - 1, MOST_SHOWN);
    int rest = nodes.size() - shown;
    return String.join("; ", nodes.subList(0, shown))
        + " and "
        + (rest == 1 ? nodes.get(shown) : rest + " more nodes");
  }
}
