package dev.weft.compiler.codegen;

import dev.weft.compiler.binding.BoundWorkflow;
import dev.weft.compiler.binding.EachList;
import dev.weft.compiler.binding.NodeRemoval;
import dev.weft.compiler.binding.Removing;
import dev.weft.compiler.binding.Toggle;
import dev.weft.compiler.binding.WorkflowShape;
import dev.weft.compiler.codegen.RemovalPlan.Cause;
import dev.weft.compiler.shape.GraphShape;
import dev.weft.compiler.shape.Variable;
import dev.weft.compiler.syntax.RemovalClause;
import dev.weft.compiler.workflow.Node;
import dev.weft.compiler.workflow.NodeId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Decides what the nodes that may go are called, and when they do. */
final class ShapePlanner {
  private final BoundWorkflow workflow;
  private final Map<NodeId, String> labels;
  private final BinaryOperator<String> constants;

  /**
   * Plans.
   *
   * @param constants gives out a constant for a name and a suffix
   */
  ShapePlanner(BoundWorkflow workflow, BinaryOperator<String> constants) {
    this.workflow = workflow;
    this.labels = workflow.labels();
    this.constants = constants;
  }

  /**
   * Plans.
   *
   * @param when the Java condition of a statement
   * @param is the Java condition that a switch has a case
   */
  ShapePlan plan(
      WorkflowShape shape, Function<Removing, Code> when, BiFunction<Variable, Integer, Code> is) {
    List<RemovalPlan> plans = new ArrayList<>();
    for (RemovalClause.Kind kind : RemovalClause.Kind.values()) {
      Map<NodeId, Node> nodes = new LinkedHashMap<>();
      Map<NodeId, List<Cause>> causes = new LinkedHashMap<>();
      for (Removing statement : workflow.removing()) {
        if (statement instanceof EachList) {
          continue; // A chain bypasses its node by itself.
        }
        for (NodeRemoval removal : statement.removals()) {
          if (removal.kind() == kind) {
            nodes.put(removal.node().id(), removal.node());
            causes
                .computeIfAbsent(removal.node().id(), unseen -> new ArrayList<>())
                .add(new Cause(when.apply(statement), words(statement)));
          }
        }
      }
      nodes
          .values()
          .forEach(
              node ->
                  plans.add(
                      plan(
                          kind,
                          node,
                          Objects.requireNonNull(causes.get(node.id())),
                          shape.graph())));
    }
    return new ShapePlan(plans, spared(shape, is), !workflow.switches().isEmpty(), shape.graph());
  }

  private static List<Code> spared(WorkflowShape shape, BiFunction<Variable, Integer, Code> is) {
    List<Code> calls = new ArrayList<>();
    shape
        .branches()
        .sparedBySeveral()
        .forEach(
            (node, when) ->
                calls.add(
                    LongLine.broken(
                        Code.of(
                            ".spare(",
                            JavaText.expression(node.value()),
                            ", ",
                            any(when, is),
                            ", ",
                            JavaText.expression(deciding(when)),
                            ")"),
                        8)));
    return calls;
  }

  /** What a program would have to decide otherwise: {@code start and second}. */
  private static String deciding(List<Map<Variable, Integer>> when) {
    return when.stream()
        .flatMap(values -> values.keySet().stream())
        .map(Variable::name)
        .distinct()
        .collect(Collectors.joining(" and "));
  }

  private static String any(
      List<Map<Variable, Integer>> when, BiFunction<Variable, Integer, Code> is) {
    return when.stream()
        .map(
            values ->
                values.entrySet().stream()
                    .map(one -> is.apply(one.getKey(), one.getValue()).text())
                    .collect(Collectors.joining(" && ")))
        .collect(Collectors.joining(" || "));
  }

  private RemovalPlan plan(
      RemovalClause.Kind kind, Node node, List<Cause> causes, GraphShape graph) {
    String name =
        Optional.ofNullable(labels.get(node.id()))
            .or(node::title)
            .filter(words -> !JavaNames.constant(words).isEmpty())
            .orElse(node.classType());
    boolean bypass = kind == RemovalClause.Kind.BYPASS;
    return new RemovalPlan(
        kind,
        node,
        constants.apply(name, "_" + kind.name()),
        causes,
        bypass
            ? graph.joins().stream().filter(join -> join.output().node().equals(node.id())).toList()
            : List.of());
  }

  /** What a program would have to decide otherwise: {@code upscale = false}. */
  private static String words(Removing statement) {
    if (statement instanceof Toggle toggle) {
      return toggle.name() + " = false";
    }
    return statement.when().variables().findAny().isEmpty()
        ? "the mapping"
        : FormulaWriter.shown(statement.decided());
  }
}
