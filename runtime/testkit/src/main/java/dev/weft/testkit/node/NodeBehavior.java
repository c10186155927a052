package dev.weft.testkit.node;

/**
 * What a class of nodes does. One instance serves all nodes of its class, on the simulator's worker
 * thread.
 *
 * <pre>{@code
 * NodeBehavior film = run -> run.saved("gifs", "mp4", Files.readAllBytes(clip));
 * NodeBehavior broken = run -> { throw new NodeFailure("OutOfMemoryError", "meant to"); };
 * }</pre>
 */
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
