package dev.weft.testkit.node;

import dev.weft.testkit.value.Value;

/**
 * What a class of nodes does. One instance serves all nodes of its class, on the simulator's worker
 * thread.
 *
 * <pre>{@code
 * NodeBehavior film = run -> run.saved("gifs", "mp4", Files.readAllBytes(clip));
 * NodeBehavior broken = run -> { throw new NodeFailure("OutOfMemoryError", "meant to"); };
 * NodeBehavior split = run -> NodeResult.of(List.of(new Value.Members(parts)));
 * NodeBehavior halved = run -> {
 *   Expansion graph = run.expand();
 *   ExpandedNode half =
 *       graph.node("ImageScaleBy").set("image", run.inputs().get("image")).set("scale_by", 0.5);
 *   return graph.result(half.output(0));
 * };
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

  /**
   * Whether this node needs a lazy input, asked before it runs; what it does not need does not run
   * for it. By default it needs them all.
   *
   * @param input the name of an input that the class declares {@code lazy}
   * @param run the node, without the values of lazy inputs
   */
  default boolean needs(String input, NodeRun run) {
    return true;
  }

  /**
   * The same behaviour for a class with {@code INPUT_IS_LIST}: it runs once, whatever lists it is
   * given, and each of its inputs is a {@link Value.Members}.
   */
  static NodeBehavior ofLists(NodeBehavior behavior) {
    return new OfLists(behavior);
  }

  /**
   * A behaviour that takes lists whole.
   *
   * @param behavior what it does
   */
  record OfLists(NodeBehavior behavior) implements NodeBehavior {
    @Override
    public NodeResult run(NodeRun run) {
      return behavior.run(run);
    }
  }
}
