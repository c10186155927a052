package dev.weft.compiler.binding;

import dev.weft.compiler.workflow.Node;
import dev.weft.compiler.workflow.SameText;
import dev.weft.compiler.workflow.SubgraphInstance;
import dev.weft.compiler.workflow.WorkflowGraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The nodes of a graph by class and by title, so that each selector finds its own at once. */
final class NodeIndex {
  private final Map<String, List<Node>> ofClass = new HashMap<>();
  private final Map<String, List<Node>> titled = new HashMap<>();
  private final Map<String, List<Node>> instancesTitled = new HashMap<>();
  private final Map<String, List<Node>> instancesNamed = new HashMap<>();

  NodeIndex(WorkflowGraph graph) {
    for (Node node : graph.nodes().values()) {
      add(node.classType(), node, ofClass);
      node.title().ifPresent(title -> add(title, node, titled));
    }
    for (SubgraphInstance instance : graph.subgraphs()) {
      add(instance.around().title(), instance.node(), instancesTitled);
      add(instance.name(), instance.node(), instancesNamed);
    }
  }

  private static void add(String name, Node node, Map<String, List<Node>> nodes) {
    nodes.computeIfAbsent(SameText.composed(name), unseen -> new ArrayList<>()).add(node);
  }

  /** In the order saved. */
  List<Node> ofClass(String classType) {
    return ofClass.getOrDefault(SameText.composed(classType), List.of());
  }

  /** In the order saved. */
  List<Node> titled(String title) {
    return titled.getOrDefault(SameText.composed(title), List.of());
  }

  /** What stands for the subgraphs of a title; where none has it, of a name. */
  List<Node> instances(String title) {
    String text = SameText.composed(title);
    List<Node> found = instancesTitled.getOrDefault(text, List.of());
    return found.isEmpty() ? instancesNamed.getOrDefault(text, List.of()) : found;
  }
}
