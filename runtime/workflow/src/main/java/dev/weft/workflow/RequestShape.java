package dev.weft.workflow;

import java.util.BitSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a request sends, but for the values: which nodes, under which ids, linked how. Immutable, so
 * requests share it.
 */
final class RequestShape {
  private final NodeInstance[] nodes;
  private final BitSet leftOut;
  private final BitSet bypassed;
  private final boolean rewired;
  private final Skeleton skeleton;

  /**
   * @param nodes one for each member of the saved graph, in the same order, and copies behind
   * @param leftOut those that are not sent, by their place
   * @param bypassed those of them that what is sent is linked around
   * @param rewired whether something is linked, added, copied or left out that no bypass or mute is
   *     the cause of
   * @param skeleton of those that are
   */
  RequestShape(
      NodeInstance[] nodes, BitSet leftOut, BitSet bypassed, boolean rewired, Skeleton skeleton) {
    this.nodes = nodes;
    this.leftOut = leftOut;
    this.bypassed = bypassed;
    this.rewired = rewired;
    this.skeleton = skeleton;
  }

  /** The nodes that are sent. */
  Stream<NodeInstance> sent() {
    return IntStream.range(0, nodes.length)
        .filter(index -> !leftOut.get(index))
        .mapToObj(index -> nodes[index])
        .filter(node -> node.saved().isNode());
  }

  /** All nodes. Nobody changes the array. */
  NodeInstance[] nodes() {
    return nodes;
  }

  boolean isLeftOut(int index) {
    return leftOut.get(index);
  }

  boolean isBypassed(int index) {
    return bypassed.get(index);
  }

  boolean isRewired() {
    return rewired;
  }

  Skeleton skeleton() {
    return skeleton;
  }
}
