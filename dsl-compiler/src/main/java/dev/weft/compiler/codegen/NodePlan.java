package dev.weft.compiler.codegen;

import dev.weft.compiler.workflow.Node;
import dev.weft.compiler.workflow.NodeId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A node of the workflow and the constant for it.
 *
 * @param label the mapping's name for it
 */
record NodePlan(String constant, Node node, Optional<String> label) {

  /**
   * Names nodes by label, title or class, whichever comes first. Those of the same name all get
   * their id behind it, so that a node keeps its name when another comes or goes before it.
   */
  static List<NodePlan> of(Collection<Node> nodes, Map<NodeId, String> labels) {
    Map<String, Integer> uses = new HashMap<>();
    List<String> names = nodes.stream().map(node -> name(node, labels)).toList();
    names.forEach(name -> uses.merge(name, 1, Integer::sum));
    NameScope scope = NameScope.exact().reserve(Set.of("TEMPLATE"));
    List<NodePlan> plans = new ArrayList<>();
    Iterator<String> named = names.iterator();
    for (Node node : nodes) {
      String name = named.next();
      boolean alone = uses.getOrDefault(name, 0) == 1 && !name.equals("TEMPLATE");
      String constant = alone ? name : name + "_" + id(node);
      plans.add(
          new NodePlan(
              scope.claim(constant, "_"), node, Optional.ofNullable(labels.get(node.id()))));
    }
    return plans;
  }

  private static String name(Node node, Map<NodeId, String> labels) {
    String name = JavaNames.constant(Optional.ofNullable(labels.get(node.id())).orElse(""));
    if (name.isEmpty()) {
      name = JavaNames.constant(node.title().orElse(""));
    }
    if (name.isEmpty()) {
      name = JavaNames.constant(node.classType());
    }
    return name.isEmpty() ? "NODE" : name;
  }

  private static String id(Node node) {
    String id = JavaNames.constant("n" + node.id().value());
    return id.substring(1);
  }
}
