package dev.weft.compiler.workflow;

import java.util.List;

/**
 * What the editor saved of a graph, and where in it the parts of the graph lie, as JSON pointers.
 *
 * @param text the workflow in the editor's format, without any wrapper
 * @param values in the order of the graph; none for values that no one place holds
 * @param hidden inputs that would have a value of their own without their link
 * @param nodes in the order of the graph; none for those that no one place holds
 */
public record EditorOrigin(
    String text, List<ValuePlace> values, List<InputName> hidden, List<NodePlace> nodes) {

  public EditorOrigin {
    values = List.copyOf(values);
    hidden = List.copyOf(hidden);
    nodes = List.copyOf(nodes);
  }

  /** An input of a node of the graph. */
  public record InputName(NodeId node, String input) {}

  /**
   * Where the value of an input lies.
   *
   * @param rolled whether the editor changes texts there when it queues
   * @param pointers more than one where the editor saves it more than once
   */
  public record ValuePlace(InputName input, boolean rolled, List<String> pointers) {

    public ValuePlace {
      pointers = List.copyOf(pointers);
    }
  }

  /** Where a node lies. */
  public record NodePlace(NodeId node, String pointer) {}
}
