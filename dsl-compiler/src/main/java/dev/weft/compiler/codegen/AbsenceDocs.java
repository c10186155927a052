package dev.weft.compiler.codegen;

import dev.weft.compiler.binding.BoundWorkflow;
import dev.weft.compiler.binding.Output;
import dev.weft.compiler.binding.WorkflowShape;
import dev.weft.compiler.shape.Combinations;
import dev.weft.compiler.shape.Variable;
import dev.weft.compiler.workflow.NodeId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What Javadoc says of outputs whose nodes may be left out. */
final class AbsenceDocs {
  private static final int MOST_SHOWN = 3;

  private final Map<NodeId, List<Map<Variable, Integer>>> absent;

  private AbsenceDocs(Map<NodeId, List<Map<Variable, Integer>>> absent) {
    this.absent = absent;
  }

  static AbsenceDocs of(BoundWorkflow workflow, WorkflowShape shape) {
    Combinations combinations = shape.combinations();
    List<NodeId> nodes =
        workflow.outputs().stream().map(Output::node).map(node -> node.id()).distinct().toList();
    return new AbsenceDocs(
        combinations.areTooMany() ? Map.of() : combinations.without(nodes, shape.graph()));
  }

  /** {@code empty with upscale off}; nothing where the node is always sent. */
  String of(NodeId node) {
    List<Map<Variable, Integer>> cases = absent.getOrDefault(node, List.of());
    if (cases.isEmpty()) {
      return "";
    }
    return cases.size() > MOST_SHOWN
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
