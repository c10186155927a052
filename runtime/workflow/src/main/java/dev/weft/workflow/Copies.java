package dev.weft.workflow;

import java.util.List;

/** The copies of some nodes in a request, which follow each other there. Immutable. */
final class Copies {
  /** None: each node means itself. */
  static final Copies NONE = new Copies(List.of(), new String[0], 0);

  private final List<SavedNode> nodes;
  private final String[] ids;
  private final int firstIndex;

  /**
   * @param ids of the copies, one for each node
   * @param firstIndex the place of the first in the request
   */
  Copies(List<SavedNode> nodes, String[] ids, int firstIndex) {
    this.nodes = nodes;
    this.ids = ids;
    this.firstIndex = firstIndex;
  }

  int size() {
    return ids.length;
  }

  /** The node that one is a copy of. */
  SavedNode node(int number) {
    return nodes.get(number);
  }

  /** The id that one has in the request. */
  String id(int number) {
    return ids[number];
  }

  /**
   * The place in the request of the copy of a node; of the node where none of these is its copy.
   */
  int indexOf(int savedIndex) {
    for (int i = 0; i < ids.length; i++) {
      if (nodes.get(i).index() == savedIndex) {
        return firstIndex + i;
      }
    }
    return savedIndex;
  }

  /** Whether one is a copy of a node. */
  boolean has(int savedIndex) {
    return indexOf(savedIndex) != savedIndex;
  }

  /** The id of the copy of what is saved under an id; the same id where there is no copy. */
  String id(String savedId) {
    for (int i = 0; i < ids.length; i++) {
      if (nodes.get(i).id().equals(savedId)) {
        return ids[i];
      }
    }
    return savedId;
  }
}
