package dev.weft.compiler.shape;

import java.util.List;

/** What takes the place of an output of a bypassed node, for one input that is linked to it. */
public sealed interface StandIn {

  /**
   * What this input of the bypassed node is linked to.
   *
   * @param fits whether it is of the type of the output; the editor does not look where the
   *     consumer takes anything
   */
  record Input(String name, boolean fits) implements StandIn {}

  /** Nothing does. */
  record Nothing() implements StandIn {}

  /**
   * The saved file does not say; the mapping has to.
   *
   * @param candidates the linked inputs of the bypassed node that it may be
   */
  record Open(List<String> candidates) implements StandIn {
    public Open {
      candidates = List.copyOf(candidates);
    }
  }
}
