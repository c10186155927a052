package dev.weft.compiler.binding;

import dev.weft.compiler.workflow.InputValue;
import dev.weft.compiler.workflow.Node;
import dev.weft.compiler.workflow.NodeId;
import dev.weft.compiler.workflow.WorkflowGraph;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The nodes that lead to one. */
final class Upstream {
  private Upstream() {}

  /** Without the node itself, unless it leads to itself; the nearest first. */
  static Set<NodeId> of(Node start, WorkflowGraph graph) {
    Set<NodeId> found = new LinkedHashSet<>();
    Deque<Node> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      for (Node.Input input : open.remove().inputs().values()) {
        if (input.value() instanceof InputValue.Link link) {
          graph.node(link.node()).filter(source -> found.add(source.id())).ifPresent(open::add);
        }
      }
    }
    return found;
  }
}
