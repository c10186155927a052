package dev.weft.compiler.codegen;

import dev.weft.compiler.binding.BoundWorkflow;
import dev.weft.compiler.binding.NodeLabel;
import dev.weft.compiler.binding.Output;
import dev.weft.compiler.workflow.Node;
import dev.weft.compiler.workflow.NodeId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A node that the mapping names and the constant for it. */
record NodePlan(String constant, Node node) {

  /**
   * The nodes that have a label and those that yield outputs, called by the mapping's own words:
   * who edits the workflow cannot rename them. A name that would mean several nodes is none.
   */
  static List<NodePlan> of(BoundWorkflow workflow) {
    Map<String, Map<NodeId, Node>> named = new LinkedHashMap<>();
    for (NodeLabel label : workflow.nodeLabels()) {
      label.nodes().forEach(node -> put(named, label.text(), node));
    }
    for (Output output : workflow.outputs()) {
      put(named, output.name(), output.node());
    }
    List<NodePlan> plans = new ArrayList<>();
    named.forEach(
        (name, nodes) -> {
          if (!name.isEmpty() && nodes.size() == 1) {
            nodes.values().forEach(node -> plans.add(new NodePlan(name, node)));
          }
        });
    return plans;
  }

  private static void put(Map<String, Map<NodeId, Node>> named, String words, Node node) {
    String name = JavaNames.constant(words);
    String free = name.equals(ClassPlan.TEMPLATE) ? name + "_" : name;
    named.computeIfAbsent(free, any -> new LinkedHashMap<>()).put(node.id(), node);
  }
}
