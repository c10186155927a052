package dev.weft.workflow;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A node of a request: a saved node, the id it is sent under, and where among the contents of the
 * request those of its inputs are.
 *
 * <p>Those that a template shares are never changed; others belong to one builder, and are not
 * changed once the request is built.
 */
final class NodeInstance {
  private final SavedNode saved;
  private final String id;
  private final int first;

  /** The places of what the saved node lacks. */
  private Map<String, Integer> added = Map.of();

  /**
   * @param first the place of the first of its saved inputs; the others follow
   */
  NodeInstance(SavedNode saved, String id, int first) {
    this.saved = saved;
    this.id = id;
    this.first = first;
  }

  /** A saved node, as it is. */
  static NodeInstance of(SavedNode saved) {
    return new NodeInstance(saved, saved.id(), saved.first());
  }

  SavedNode saved() {
    return saved;
  }

  String id() {
    return id;
  }

  int first() {
    return first;
  }

  /** Whether it is sent under another id than saved. */
  boolean isCopy() {
    return !id.equals(saved.id());
  }

  /** The places of the inputs that the saved node lacks. */
  Map<String, Integer> added() {
    return added;
  }

  void add(String input, int place) {
    if (added.isEmpty()) {
      added = new LinkedHashMap<>();
    }
    added.put(input, place);
  }

  void remove(String input) {
    added.remove(input);
  }

  /** The same, which does not change when this one does. */
  NodeInstance copy() {
    NodeInstance copy = new NodeInstance(saved, id, first);
    added.forEach(copy::add);
    return copy;
  }

  /** Whether another one has the same node, id and places. */
  @SuppressWarnings("ReferenceEquality") // A saved node exists once.
  boolean isLike(NodeInstance other) {
    return this == other
        || (saved == other.saved
            && first == other.first
            && id.equals(other.id)
            && added.equals(other.added));
  }
}
