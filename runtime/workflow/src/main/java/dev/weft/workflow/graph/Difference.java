package dev.weft.workflow.graph;

import java.util.Optional;

/** What one of two graphs has and the other has not. */
public sealed interface Difference {

  /** A node that was expected and is not there. */
  record Lacking(ReadNode node) implements Difference {}

  /**
   * An input that holds something else.
   *
   * @param node as it was expected
   * @param found the same node, as it is
   * @param expected empty where nothing was
   * @param held empty where it holds nothing
   */
  record Input(
      ReadNode node,
      ReadNode found,
      String name,
      Optional<ReadInput> expected,
      Optional<ReadInput> held)
      implements Difference {}
}
