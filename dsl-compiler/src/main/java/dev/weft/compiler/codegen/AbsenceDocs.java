package dev.weft.compiler.codegen;

import dev.weft.compiler.binding.BoundWorkflow;
import dev.weft.compiler.binding.Output;
import dev.weft.compiler.binding.WorkflowShape;
import dev.weft.compiler.shape.Change;
import dev.weft.compiler.shape.Combinations;
import dev.weft.compiler.shape.Fate;
import dev.weft.compiler.shape.Rule;
import dev.weft.compiler.shape.Variable;
import dev.weft.compiler.workflow.NodeId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What Javadoc says of outputs whose nodes may be left out. */
final class AbsenceDocs {
  private static final int MOST_SHOWN = 3;

  private final Map<NodeId, List<Map<Variable, Integer>>> absent;
  private final Set<NodeId> perhaps;

  private AbsenceDocs(Map<NodeId, List<Map<Variable, Integer>>> absent, Set<NodeId> perhaps) {
    this.absent = absent;
    this.perhaps = perhaps;
  }

  static AbsenceDocs of(BoundWorkflow workflow, WorkflowShape shape) {
    Combinations combinations = shape.combinations();
    List<NodeId> nodes =
        workflow.outputs().stream().map(Output::node).map(node -> node.id()).distinct().toList();
    return combinations.areTooMany()
        ? new AbsenceDocs(Map.of(), perhaps(nodes, shape))
        : new AbsenceDocs(combinations.without(nodes, shape.graph()), Set.of());
  }

  /** Where not all is tried: nodes that something takes out, or all at once. */
  private static Set<NodeId> perhaps(List<NodeId> nodes, WorkflowShape shape) {
    List<Change> all = shape.rules().stream().map(Rule::change).toList();
    List<Change> spared = all.stream().filter(Change.Spare.class::isInstance).toList();
    Set<NodeId> gone = new HashSet<>();
    Stream.concat(Stream.of(all), all.stream().map(one -> with(one, spared)))
        .map(happening -> shape.graph().with(happening).fates())
        .forEach(fates -> nodes.stream().filter(n -> fates.get(n) != Fate.SENT).forEach(gone::add));
    return gone;
  }

  /** A switch that is set otherwise lets what only another case needs go. */
  private static List<Change> with(Change one, List<Change> spared) {
    if (!(one instanceof Change.Connect)) {
      return List.of(one);
    }
    List<Change> both = new ArrayList<>(spared);
    both.add(one);
    return both;
  }

  /** {@code empty with upscale off}; nothing where the node is always sent. */
  String of(NodeId node) {
    List<Map<Variable, Integer>> cases = absent.getOrDefault(node, List.of());
    if (cases.isEmpty() && !perhaps.contains(node)) {
      return "";
    }
    return cases.isEmpty() || cases.size() > MOST_SHOWN
        ? "empty in some cases"
        : "empty "
            + cases.stream().map(AbsenceDocs::described).collect(Collectors.joining(", or "));
  }

  private static String described(Map<Variable, Integer> values) {
    return values.isEmpty()
        ? "always"
        : values.entrySet().stream()
            .map(one -> described(one.getKey(), one.getValue()))
            .collect(Collectors.joining(" and ", "with ", ""));
  }

  private static String described(Variable variable, int value) {
    return JavadocText.code(variable.name()) + " " + variable.values().get(value);
  }
}
