package dev.weft.workflow;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes a node out of a workflow and joins what takes its outputs to what it takes itself, as the
 * editor's Bypass does. Immutable; a constant of generated classes.
 */
public final class Bypass {
  private final WorkflowTemplate template;
  private final String nodeId;
  private final Map<Integer, String> inputs;
  private final Map<Consumer, String> inputsOfConsumers;

  private Bypass(
      WorkflowTemplate template,
      String nodeId,
      Map<Integer, String> inputs,
      Map<Consumer, String> inputsOfConsumers) {
    this.template = template;
    this.nodeId = nodeId;
    this.inputs = inputs;
    this.inputsOfConsumers = inputsOfConsumers;
  }

  Bypass(WorkflowTemplate template, String nodeId) {
    this(template, nodeId, Map.of(), Map.of());
  }

  /** Who takes an output. */
  private record Consumer(int slot, String nodeId, String input) {}

  /**
   * This bypass with an output that is joined: what takes it gets the link of an input instead.
   *
   * @param slot which output of the node, from 0
   * @param input of the node; one without a link joins to nothing
   */
  public Bypass joins(int slot, String input) {
    return new Bypass(template, nodeId, with(inputs, slot, input), inputsOfConsumers);
  }

  /**
   * This bypass with an output that is joined otherwise for one of those that take it.
   *
   * @param slot which output of the node, from 0
   * @param input of the node; one without a link joins to nothing
   * @param consumerId the node that takes the output
   * @param consumerInput where it takes it
   * @throws IllegalStateException if the saved workflow has no such consumer
   */
  public Bypass joins(int slot, String input, String consumerId, String consumerInput) {
    Consumer consumer = new Consumer(slot, template.node(consumerId).id(), consumerInput);
    return new Bypass(template, nodeId, inputs, with(inputsOfConsumers, consumer, input));
  }

  @Override
  public String toString() {
    return "Bypass[" + nodeId + "]";
  }

  WorkflowTemplate template() {
    return template;
  }

  String nodeId() {
    return nodeId;
  }

  /** By the number of an output, whoever takes it; in the order told. */
  Map<Integer, String> inputs() {
    return inputs;
  }

  /** The input whose link takes the place of an output. */
  @Nullable String standIn(int slot, String consumerId, String consumerInput) {
    String own =
        inputsOfConsumers.isEmpty()
            ? null
            : inputsOfConsumers.get(new Consumer(slot, consumerId, consumerInput));
    return own == null ? inputs.get(slot) : own;
  }

  private static <K> Map<K, String> with(Map<K, String> known, K key, String input) {
    Map<K, String> more = new LinkedHashMap<>(known);
    more.put(key, input);
    return Collections.unmodifiableMap(more);
  }
}
