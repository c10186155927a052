package dev.weft.workflow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes a node out of a workflow and joins what takes its outputs to what it takes itself, as the
 * editor's Bypass does. Immutable; a constant of generated classes.
 */
public final class Bypass {
  private final WorkflowTemplate template;
  private final SavedNode node;
  private final List<Joint> joints;
  private final Map<Consumer, String> inputsOfConsumers;

  private Bypass(
      WorkflowTemplate template,
      SavedNode node,
      List<Joint> joints,
      Map<Consumer, String> inputsOfConsumers) {
    this.template = template;
    this.node = node;
    this.joints = joints;
    this.inputsOfConsumers = inputsOfConsumers;
  }

  Bypass(WorkflowTemplate template, SavedNode node) {
    this(template, node, List.of(), Map.of());
  }

  /** An output, and the input whose link takes its place. */
  record Joint(int slot, String input) {}

  /** Who takes an output. */
  private record Consumer(int slot, String nodeId, String input) {}

  /**
   * This bypass with an output that is joined: what takes it gets the link of an input instead.
   *
   * @param slot which output of the node, from 0
   * @param input of the node; one without a link joins to nothing
   */
  public Bypass joins(int slot, String input) {
    List<Joint> more = new ArrayList<>(joints);
    more.removeIf(joint -> joint.slot() == slot);
    more.add(new Joint(slot, input));
    return new Bypass(template, node, List.copyOf(more), inputsOfConsumers);
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
    Map<Consumer, String> more = new HashMap<>(inputsOfConsumers);
    more.put(consumer, input);
    return new Bypass(template, node, joints, Map.copyOf(more));
  }

  @Override
  public String toString() {
    return "Bypass[" + node.id() + "]";
  }

  WorkflowTemplate template() {
    return template;
  }

  SavedNode node() {
    return node;
  }

  /** By the number of an output, whoever takes it; in the order told. */
  List<Joint> joints() {
    return joints;
  }

  /** The input whose link takes the place of an output. */
  @Nullable String standIn(int slot, String consumerId, String consumerInput) {
    String own =
        inputsOfConsumers.isEmpty()
            ? null
            : inputsOfConsumers.get(new Consumer(slot, consumerId, consumerInput));
    return own == null ? standIn(slot) : own;
  }

  private @Nullable String standIn(int slot) {
    for (Joint joint : joints) {
      if (joint.slot() == slot) {
        return joint.input();
      }
    }
    return null;
  }
}
