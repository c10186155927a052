package dev.weft.workflow;

import java.util.List;

/**
 * Where a link comes from: an output of a node, as a case of a switch names it. A constant of
 * generated classes, which needs no loaded workflow.
 *
 * @param nodeId the node's key in the workflow
 * @param slot which of its outputs, from 0
 * @param unneeded nodes that nothing in this case needs, though they are output nodes or nothing
 *     takes their outputs: they are sent only if a node that is sent takes an output of them
 */
public record LinkSource(String nodeId, int slot, List<String> unneeded) {

  /** Copies the list. */
  public LinkSource {
    unneeded = List.copyOf(unneeded);
  }

  /** A source that needs all that the workflow ends at. */
  public static LinkSource of(String nodeId, int slot) {
    return new LinkSource(nodeId, slot, List.of());
  }

  /** This source with the nodes that belong to other cases only. */
  public LinkSource without(String... nodeIds) {
    return new LinkSource(nodeId, slot, List.of(nodeIds));
  }
}
