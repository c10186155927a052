package dev.weft.tools.docs.graph;

import dev.weft.compiler.workflow.InputValue;
import dev.weft.compiler.workflow.Node;
import dev.weft.compiler.workflow.NodeId;
import dev.weft.compiler.workflow.WorkflowGraph;
import java.util.HashMap;
import java.util.Map;

/** How far nodes are from what loads the first thing. */
final class Depths {
  private final Map<NodeId, Integer> depths = new HashMap<>();

  Depths(WorkflowGraph graph) {
    // As often as the longest way has nodes: a graph with a ring has an end, too.
    boolean deeper = true;
    for (int i = 0; deeper && i <= graph.nodes().size(); i++) {
      deeper = false;
      for (Node node : graph.nodes().values()) {
        int depth = 0;
        for (Node.Input input : node.inputs().values()) {
          if (input.value() instanceof InputValue.Link link) {
            depth = Math.max(depth, of(link.node()) + 1);
          }
        }
        deeper |= depth != of(node.id());
        depths.put(node.id(), depth);
      }
    }
  }

  /** The most links on a way to the node. */
  int of(NodeId node) {
    return depths.getOrDefault(node, 0);
  }
}
