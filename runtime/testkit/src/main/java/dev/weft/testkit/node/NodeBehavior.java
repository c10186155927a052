package dev.weft.testkit.node;

/** What a class of nodes does. One instance serves all nodes of its class and keeps no state. */
@FunctionalInterface
public interface NodeBehavior {

  /**
   * Runs one node.
   *
   * @throws NodeFailure when the node raises an error
   * @throws Interruption when the prompt is interrupted
   */
  NodeResult run(NodeRun run);
}
