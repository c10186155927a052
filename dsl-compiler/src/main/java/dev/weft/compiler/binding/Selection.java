package dev.weft.compiler.binding;

import dev.weft.compiler.workflow.Node;
import dev.weft.compiler.workflow.SubgraphInstance;
import dev.weft.compiler.workflow.WorkflowGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a statement takes as a whole: single nodes, and all that lies in subgraphs.
 *
 * @param nodes those that lie in none of the subgraphs
 */
record Selection(List<Node> nodes, List<SubgraphInstance> subgraphs) {

  static final Selection NOTHING = new Selection(List.of(), List.of());

  Selection {
    nodes = List.copyOf(nodes);
    subgraphs = List.copyOf(subgraphs);
  }

  /** Some nodes, of which some may stand for subgraphs; those inside of these go with them. */
  static Selection of(List<Node> found, WorkflowGraph graph) {
    List<SubgraphInstance> subgraphs = new ArrayList<>();
    for (SubgraphInstance one : graph.subgraphs()) {
      boolean inside = subgraphs.stream().anyMatch(outer -> outer.holds(one.node()));
      if (found.contains(one.node()) && !inside) {
        subgraphs.add(one);
      }
    }
    List<Node> nodes =
        found.stream()
            .filter(node -> graph.node(node.id()).isPresent())
            .filter(node -> subgraphs.stream().noneMatch(one -> one.holds(node)))
            .toList();
    return new Selection(nodes, subgraphs);
  }

  /** All nodes that a server knows. */
  List<Node> all(WorkflowGraph graph) {
    return Stream.concat(
            nodes.stream(), subgraphs.stream().flatMap(one -> inside(one, graph).stream()))
        .toList();
  }

  static List<Node> inside(SubgraphInstance subgraph, WorkflowGraph graph) {
    return graph.nodes().values().stream().filter(subgraph::holds).toList();
  }
}
