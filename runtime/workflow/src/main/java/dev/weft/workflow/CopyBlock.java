package dev.weft.workflow;

import java.util.ArrayList;
import java.util.List;

/**
 * The nodes that are copied for each element of a list, and a block of ids for the copies: however
 * long another list is, they keep their ids.
 */
record CopyBlock(List<SavedNode> nodes, long firstId) {

  /** Begins without ids. */
  static CopyBlock of(SavedNode... nodes) {
    return new CopyBlock(List.of(nodes), 0);
  }

  CopyBlock with(WorkflowTemplate template, String... added) {
    List<SavedNode> more = new ArrayList<>(nodes);
    for (String nodeId : added) {
      more.add(template.savedNode(nodeId));
    }
    return new CopyBlock(List.copyOf(more), firstId);
  }

  CopyBlock from(long id) {
    return new CopyBlock(nodes, id);
  }

  /** How many saved inputs the nodes have. */
  int inputs() {
    int count = 0;
    for (SavedNode node : nodes) {
      count += node.members().size();
    }
    return count;
  }

  /**
   * The copies for an element.
   *
   * @param firstIndex the place of the first in the request
   */
  Copies copies(int element, int firstIndex) {
    String[] ids = new String[nodes.size()];
    long next = firstId + (long) element * ids.length;
    for (int i = 0; i < ids.length; i++) {
      ids[i] = Long.toString(next++);
    }
    return new Copies(nodes, ids, firstIndex);
  }
}
