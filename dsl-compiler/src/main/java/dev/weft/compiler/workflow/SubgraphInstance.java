package dev.weft.compiler.workflow;

import java.util.List;
import java.util.Optional;

/**
 * A subgraph where it is used.
 *
 * @param node what the editor shows for it: its inputs under their labels; its class is the id of
 *     the subgraph, which no server knows
 * @param name of the subgraph
 * @param inputs in the order shown
 * @param outputs in the order shown
 */
public record SubgraphInstance(Node node, String name, List<Inlet> inputs, List<Outlet> outputs) {

  public SubgraphInstance {
    inputs = List.copyOf(inputs);
    outputs = List.copyOf(outputs);
  }

  /**
   * An input, and all that it gives its link or value to.
   *
   * @param label what the editor shows; the input of {@link #node} has this name
   * @param name what the subgraph calls it
   */
  public record Inlet(String label, String name, String type, List<Place> targets) {
    public Inlet {
      targets = List.copyOf(targets);
    }
  }

  /** An input of a node inside. */
  public record Place(NodeId node, String input) {}

  /**
   * An output.
   *
   * @param source what it comes from; empty where that is nothing, or nothing inside
   */
  public record Outlet(String type, Optional<InputValue.Link> source) {}

  /** The input of a label; where none has it, of a name. */
  public Optional<Inlet> input(String label) {
    return inputs.stream()
        .filter(input -> SameText.is(input.label(), label))
        .findFirst()
        .or(() -> inputs.stream().filter(input -> SameText.is(input.name(), label)).findFirst());
  }

  /** How nodes inside know it. */
  public NodeView.Around around() {
    return new NodeView.Around(node.id(), node.title().orElse(name), name);
  }

  /** Whether a node lies in it, however deep. */
  public boolean holds(Node other) {
    return other.view().stream()
        .flatMap(view -> view.around().stream())
        .anyMatch(around -> around.id().equals(node.id()));
  }
}
