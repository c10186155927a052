package dev.weft.testkit.execution;

import dev.weft.testkit.catalog.InputSpec;
import dev.weft.testkit.catalog.NodeClass;
import dev.weft.testkit.fault.Crash;
import dev.weft.testkit.node.NodeBehavior;
import dev.weft.testkit.node.NodeFailure;
import dev.weft.testkit.node.NodeResult;
import dev.weft.testkit.node.NodeRun;
import dev.weft.testkit.node.OutputWriter;
import dev.weft.testkit.validation.DynamicInputs;
import dev.weft.testkit.value.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import tools.jackson.databind.node.ObjectNode;

/** Calls what nodes do, once for each member of the lists they are given. */
final class NodeCalls {
  private final ExecutionContext context;
  private final RunGraph graph;
  private final OutputWriter writer;

  NodeCalls(ExecutionContext context, RunGraph graph, OutputWriter writer) {
    this.context = context;
    this.graph = graph;
    this.writer = writer;
  }

  /** Whether a node needs one of its lazy inputs. */
  boolean needs(
      String id, String input, Map<String, List<Value>> inputs, Supplier<Reporter> reporters) {
    NodeClass nodeClass = graph.classOf(id);
    NodeBehavior behavior = context.behaviors().of(nodeClass);
    return ListMapping.calls(inputs, takesLists(nodeClass, behavior)).stream()
        .anyMatch(
            call ->
                behavior.needs(
                    input, new NodeRun(id, nodeClass, 0, call, reporters.get(), writer)));
  }

  /**
   * Runs a node; one result for each call.
   *
   * @param tellBlocked is given the message of each block that a call is not made for
   */
  List<NodeResult> run(
      String id,
      Map<String, List<Value>> inputs,
      Supplier<Reporter> reporters,
      Consumer<String> tellBlocked) {
    NodeClass nodeClass = graph.classOf(id);
    misbehave(nodeClass);
    requireChoices(nodeClass, graph.inputsOf(id));
    NodeBehavior behavior = context.behaviors().of(nodeClass);
    List<NodeResult> results = new ArrayList<>();
    for (Map<String, Value> call : ListMapping.calls(inputs, takesLists(nodeClass, behavior))) {
      context.interrupts().check();
      Optional<Value.Blocked> block = block(call);
      block.flatMap(Value.Blocked::message).ifPresent(tellBlocked);
      results.add(
          block.isPresent()
              ? blocked(nodeClass)
              : behavior.run(
                  new NodeRun(id, nodeClass, results.size(), call, reporters.get(), writer)));
    }
    return results;
  }

  private static Optional<Value.Blocked> block(Map<String, Value> call) {
    return call.values().stream()
        .flatMap(Value::members)
        .filter(Value.Blocked.class::isInstance)
        .map(Value.Blocked.class::cast)
        .findFirst();
  }

  private static NodeResult blocked(NodeClass nodeClass) {
    Value silent = new Value.Blocked(Optional.empty());
    return NodeResult.of(Collections.nCopies(nodeClass.outputs().size(), silent));
  }

  private static boolean takesLists(NodeClass nodeClass, NodeBehavior behavior) {
    return nodeClass.takesLists() || behavior instanceof NodeBehavior.OfLists;
  }

  private void misbehave(NodeClass nodeClass) {
    if (context.faults().isCrashAt(nodeClass.name())) {
      throw new Crash();
    }
    context
        .faults()
        .failureOf(nodeClass.name())
        .ifPresent(
            message -> {
              throw new NodeFailure("RuntimeError", message);
            });
  }

  /** The key of a dynamic choice is not validated: what is wrong with it shows only here. */
  private static void requireChoices(NodeClass nodeClass, ObjectNode inputs) {
    for (InputSpec input : nodeClass.inputs()) {
      if (DynamicInputs.lacksChoice(input, inputs)) {
        throw new NodeFailure(
            "TypeError",
            nodeClass.name()
                + ".execute() missing 1 required positional argument: '"
                + input.name()
                + "'");
      }
    }
  }
}
