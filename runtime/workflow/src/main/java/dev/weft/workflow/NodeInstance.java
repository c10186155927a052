package dev.weft.workflow;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A node of a request: a saved node, the id it is sent under, and where among the contents of the
 * request those of its saved inputs begin.
 *
 * <p>Those that a template shares are never changed; others belong to one builder, and are not
 * changed once the request is built.
 */
final class NodeInstance {
  private final SavedNode saved;
  private final String id;
  private final int first;
  private final boolean shared;

  /** What the saved node lacks. */
  private final Map<String, InputContent> added = new LinkedHashMap<>(0);

  private boolean leftOut;

  private NodeInstance(SavedNode saved, String id, int first, boolean shared) {
    this.saved = saved;
    this.id = id;
    this.first = first;
    this.shared = shared;
  }

  static NodeInstance shared(SavedNode saved) {
    return new NodeInstance(saved, saved.id(), saved.first(), true);
  }

  static NodeInstance own(SavedNode saved, String id, int first) {
    return new NodeInstance(saved, id, first, false);
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

  boolean isShared() {
    return shared;
  }

  /** Whether it is sent under another id than saved. */
  boolean isCopy() {
    return !id.equals(saved.id());
  }

  Map<String, InputContent> added() {
    return added;
  }

  void leaveOut() {
    leftOut = true;
  }

  boolean isLeftOut() {
    return leftOut;
  }
}
