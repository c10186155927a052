package dev.weft.workflow;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All that the shape of a request follows from: its nodes, what statements take out, and which of
 * its inputs hold a link, a value or nothing where something else was saved. It holds no value that
 * a program gave. Immutable.
 */
final class ShapeKey {
  /** Stands for all values. */
  private static final InputContent VALUE = JsonContent.TRUE;

  private final NodeInstance[] nodes;
  private final BitSet changed;
  private final @Nullable InputContent[] changes;
  private final @Nullable Removals removals;

  private ShapeKey(
      NodeInstance[] nodes,
      BitSet changed,
      @Nullable InputContent[] changes,
      @Nullable Removals removals) {
    this.nodes = nodes;
    this.changed = changed;
    this.changes = changes;
    this.removals = removals;
  }

  /** That of a request before its shape is settled. */
  static ShapeKey of(RequestDraft draft) {
    BitSet changed = (BitSet) draft.changed().clone();
    @Nullable InputContent[] changes =
        changed.stream()
            .mapToObj(place -> withoutValue(draft.content(place)))
            .toArray(InputContent[]::new);
    Removals removals = draft.anyRemovals() ? draft.removals().copy() : null;
    NodeInstance[] nodes = draft.nodes().clone();
    Arrays.setAll(nodes, i -> nodes[i].added().isEmpty() ? nodes[i] : nodes[i].copy());
    return new ShapeKey(nodes, changed, changes, removals);
  }

  /** Whether a request has the same. */
  boolean fits(RequestDraft draft) {
    return sameRemovals(draft) && sameNodes(draft.nodes()) && sameChanges(draft);
  }

  private boolean sameRemovals(RequestDraft draft) {
    return removals == null
        ? !draft.anyRemovals()
        : draft.anyRemovals() && removals.areLike(draft.removals());
  }

  private boolean sameNodes(NodeInstance[] others) {
    if (nodes.length != others.length) {
      return false;
    }
    for (int i = 0; i < nodes.length; i++) {
      if (!nodes[i].isLike(others[i])) {
        return false;
      }
    }
    return true;
  }

  private boolean sameChanges(RequestDraft draft) {
    if (!changed.equals(draft.changed())) {
      return false;
    }
    int place = changed.nextSetBit(0);
    for (InputContent change : changes) {
      if (!Objects.equals(change, withoutValue(draft.content(place)))) {
        return false;
      }
      place = changed.nextSetBit(place + 1);
    }
    return true;
  }

  private static @Nullable InputContent withoutValue(@Nullable InputContent content) {
    return content instanceof JsonContent || content instanceof FileContent ? VALUE : content;
  }
}
