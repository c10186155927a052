package dev.weft.compiler.workflow;

import java.util.List;
import java.util.Optional;

/**
 * What the editor's own file tells of a node beside what is sent: where it lies, and its slots.
 *
 * @param around the subgraphs that it lies in, the outermost first
 * @param groups the titles of the groups that it, or a subgraph around it, stands in
 * @param inputs its slots, in the order that the editor shows them in
 * @param outputs the types of its outputs
 */
public record NodeView(
    List<Around> around, List<String> groups, List<Slot> inputs, List<String> outputs) {

  public NodeView {
    around = List.copyOf(around);
    groups = List.copyOf(groups);
    inputs = List.copyOf(inputs);
    outputs = List.copyOf(outputs);
  }

  /**
   * A subgraph that a node lies in, where that is used.
   *
   * @param id of the node that stands for it
   * @param title what the editor shows there
   * @param name of the subgraph, which is the title where none was given
   */
  public record Around(NodeId id, String title, String name) {}

  /** An input slot: a socket, or a widget that can be linked. */
  public record Slot(String name, String type) {}

  public boolean isIn(String group) {
    return groups.stream().anyMatch(title -> SameText.is(title, group));
  }

  /** The type of an input slot. */
  public Optional<String> typeOf(String input) {
    return inputs.stream().filter(slot -> slot.name().equals(input)).map(Slot::type).findFirst();
  }
}
