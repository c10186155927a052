package dev.weft.compiler.editor.read;

import dev.weft.compiler.source.Span;

/**
 * A link between two nodes of one graph.
 *
 * @param origin the id of the node that yields, {@link #INPUTS} for the inputs of the subgraph
 * @param target the id of the node that takes, {@link #OUTPUTS} for the outputs of the subgraph
 */
public record EditorLink(
    String id, String origin, int originSlot, String target, int targetSlot, Span span) {
  /** What stands for the inputs of a subgraph inside of it. */
  public static final String INPUTS = "-10";

  /** What stands for the outputs of a subgraph inside of it. */
  public static final String OUTPUTS = "-20";

  public boolean comesFromInputs() {
    return origin.equals(INPUTS);
  }

  public boolean goesToOutputs() {
    return target.equals(OUTPUTS);
  }
}
