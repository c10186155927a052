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
  private final Skeleton skeleton;

  /**
   * @param nodes one for each member of the saved graph, in the same order, and copies behind
   * @param leftOut those that are not sent, by their place
   * @param skeleton of those that are
   */
  RequestShape(NodeInstance[] nodes, BitSet leftOut, Skeleton skeleton) {
    this.nodes = nodes;
    this.leftOut = leftOut;
    this.skeleton = skeleton;
  }

  /** The nodes that are sent. */
  Stream<NodeInstance> sent() {
    return IntStream.range(0, nodes.length)
        .filter(index -> !leftOut.get(index))
        .mapToObj(index -> nodes[index])
        .filter(node -> node.saved().isNode());
  }

  Skeleton skeleton() {
    return skeleton;
  }
}
