package dev.weft.compiler.codegen;

import dev.weft.compiler.binding.EachList;
import dev.weft.compiler.binding.NodeRemoval;
import dev.weft.compiler.binding.Removing;
import dev.weft.compiler.binding.Toggle;
import dev.weft.compiler.codegen.RemovalPlan.Cause;
import dev.weft.compiler.shape.GraphShape;
import dev.weft.compiler.syntax.RemovalClause;
import dev.weft.compiler.workflow.Node;
import dev.weft.compiler.workflow.NodeId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/** Decides what the nodes that may go are called, and when they do. */
final class ShapePlanner {
  private final Map<NodeId, String> labels;
  private final GraphShape graph;
  private final BinaryOperator<String> constants;

  /**
   * Plans.
   *
   * @param constants gives out a constant for a name and a suffix
   */
  ShapePlanner(Map<NodeId, String> labels, GraphShape graph, BinaryOperator<String> constants) {
    this.labels = labels;
    this.graph = graph;
    this.constants = constants;
  }

  /** What some statements take out; {@code when} is the Java condition of one. */
  List<RemovalPlan> plan(List<Removing> statements, Function<Removing, Code> when) {
    List<RemovalPlan> plans = new ArrayList<>();
    for (RemovalClause.Kind kind : RemovalClause.Kind.values()) {
      Map<NodeId, Node> nodes = new LinkedHashMap<>();
      Map<NodeId, List<Cause>> causes = new LinkedHashMap<>();
      for (Removing statement : statements) {
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
              node -> plans.add(plan(kind, node, Objects.requireNonNull(causes.get(node.id())))));
    }
    return plans;
  }

  private RemovalPlan plan(RemovalClause.Kind kind, Node node, List<Cause> causes) {
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
            : List.of(),
        Map.of());
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
