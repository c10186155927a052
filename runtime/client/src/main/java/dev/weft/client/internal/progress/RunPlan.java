package dev.weft.client.internal.progress;

import dev.weft.client.internal.server.JobGraph;
import dev.weft.workflow.WorkflowNode;
import dev.weft.workflow.json.NodeInputs;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What of a graph a server is to run: the nodes that some output needs, and in how many steps. */
final class RunPlan {
  private static final int FARTHEST_STEPS = 6;

  private final Map<String, WorkflowNode> nodes = new HashMap<>();
  private final Map<String, NodeInputs> inputs;
  private final Set<String> needed = new LinkedHashSet<>();

  /**
   * @param lost the output nodes that the server refused to run
   * @param ranBefore whether a class has run on this server
   */
  RunPlan(JobGraph graph, Set<String> lost, Predicate<String> ranBefore) {
    graph.nodes().forEach(node -> nodes.put(node.id(), node));
    inputs = NodeInputs.read(graph.json());
    Set<String> taken = inputs.values().stream().flatMap(RunPlan::sources).collect(toSet());
    List<WorkflowNode> ends =
        graph.nodes().stream().filter(node -> !taken.contains(node.id())).toList();
    Set<String> outputs =
        ends.stream()
            .filter(
                node ->
                    PriorCosts.keepsResults(node.classType()) || ranBefore.test(node.classType()))
            .map(WorkflowNode::id)
            .collect(toSet());
    if (graph.isWantedOnly()) {
      outputs.clear();
    }
    outputs.addAll(graph.wanted());
    if (outputs.isEmpty()) {
      ends.forEach(node -> outputs.add(node.id()));
    }
    outputs.removeAll(lost);
    outputs.forEach(this::need);
  }

  private static Collector<String, ?, Set<String>> toSet() {
    return Collectors.toCollection(LinkedHashSet::new);
  }

  private void need(String output) {
    if (nodes.containsKey(output)) {
      needed.add(output);
      needed.addAll(behind(output));
    }
  }

  /** The nodes that are to run. */
  Collection<WorkflowNode> needed() {
    return needed.stream().map(nodes::get).toList();
  }

  /** All nodes that this one needs, however far away. */
  Set<String> behind(String nodeId) {
    Set<String> found = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(nodeId));
    while (!open.isEmpty()) {
      sources(inputs(open.removeFirst()))
          .filter(nodes::containsKey)
          .filter(found::add)
          .forEach(open::addLast);
    }
    return found;
  }

  /**
   * How many steps a node is set to, by its own inputs or those of what it takes its schedule from;
   * 0 if that is not known.
   */
  double steps(String nodeId) {
    NodeInputs own = inputs(nodeId);
    double steps = number(own, "steps");
    if (steps > 0) {
      double first = Math.max(0, number(own, "start_at_step"));
      double end = number(own, "end_at_step");
      return Math.max(1, (end > 0 ? Math.min(end, steps) : steps) - first);
    }
    return own.sources().containsKey("sigmas") ? scheduled(own, FARTHEST_STEPS) : 0;
  }

  private double scheduled(NodeInputs taker, int farthest) {
    for (String source : taker.sources().getOrDefault("sigmas", List.of())) {
      NodeInputs inputs = inputs(source);
      double steps = number(inputs, "steps");
      if (steps > 0 || farthest == 0) {
        return steps;
      }
      return scheduled(inputs, farthest - 1);
    }
    return 0;
  }

  /** The number in an input, or in the node of one number that it is linked to. */
  private double number(NodeInputs taker, String input) {
    Double own = taker.numbers().get(input);
    if (own != null) {
      return own;
    }
    List<String> sources = taker.sources().getOrDefault(input, List.of());
    Map<String, Double> linked = sources.isEmpty() ? Map.of() : inputs(sources.get(0)).numbers();
    return linked.size() == 1 ? linked.values().iterator().next() : 0;
  }

  private NodeInputs inputs(String nodeId) {
    return inputs.getOrDefault(nodeId, NodeInputs.NONE);
  }

  private static Stream<String> sources(NodeInputs inputs) {
    return inputs.sources().values().stream().flatMap(List::stream);
  }
}
