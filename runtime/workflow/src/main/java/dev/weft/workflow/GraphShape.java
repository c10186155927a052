package dev.weft.workflow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the nodes of a request when some are taken out, or links are replaced: links are
 * joined, what cannot do without a muted node is muted too, and what then leads to no output is
 * left out.
 */
final class GraphShape {
  private final RequestDraft draft;
  private final SavedShape saved;
  private final Removals removals;

  GraphShape(RequestDraft draft, Removals removals) {
    this.draft = draft;
    this.saved = draft.template().shape();
    this.removals = removals;
  }

  /**
   * Joins the links of the draft, and tells which of its nodes are left out.
   *
   * @throws IllegalArgumentException if a node that is sent lacks an input that it needs, or
   *     nothing is left to run
   */
  BitSet settle() {
    spreadToCopies();
    if (removals.anyMuted()) {
      muteWhatNeedsMuted();
    }
    BitSet sent = join();
    BitSet leftOut = new BitSet(draft.size());
    for (int i = 0; i < draft.size(); i++) {
      if (draft.node(i).saved().isNode() && !sent.get(i)) {
        leaveOut(i, leftOut);
      }
    }
    return leftOut;
  }

  private void spreadToCopies() {
    for (int i = draft.template().instances().length; i < draft.size(); i++) {
      removals.spread(draft.node(i).saved().index(), i);
    }
  }

  private void leaveOut(int index, BitSet leftOut) {
    leftOut.set(index);
    NodeInstance node = draft.node(index);
    SavedGraph graph = draft.template().graph();
    if (!node.isCopy() && graph.repeatsNames()) {
      // Of members with one name none may stay: the server would take the last.
      graph.members().stream()
          .filter(member -> member.id().equals(node.id()))
          .forEach(member -> leftOut.set(member.index()));
    }
  }

  private void muteWhatNeedsMuted() {
    boolean more = true;
    while (more) {
      more = false;
      for (int i = 0; i < draft.size(); i++) {
        if (isThere(i) && needsMuted(i)) {
          removals.mute(i);
          more = true;
        }
      }
    }
  }

  private boolean needsMuted(int index) {
    return neededMuted(index) != null;
  }

  /** An input that only a link would do for, and that is linked to a muted node. */
  private @Nullable InputLink neededMuted(int index) {
    for (InputLink input : draft.links(index)) {
      if (origin(index, input, null) == NoOrigin.MUTED
          && !isOptional(index, input)
          && !takesValue(index, input)) {
        return input;
      }
    }
    return null;
  }

  /** Joins the links of all nodes that lead to an end, and tells which these are. */
  private BitSet join() {
    BitSet sent = new BitSet();
    Deque<Integer> open = new ArrayDeque<>();
    IntConsumer send =
        index -> {
          if (!sent.get(index)) {
            sent.set(index);
            open.add(index);
          }
        };
    boolean ends = false;
    for (int i = 0; i < draft.size(); i++) {
      if (isThere(i) && !removals.isUnneeded(i) && saved.isKept(draft.node(i).saved())) {
        ends |= saved.isEnd(draft.node(i).saved());
        send.accept(i);
      }
    }
    if (!ends && saved.hasEnds()) {
      throw broken().nothingLeft();
    }
    while (!open.isEmpty()) {
      int index = open.remove();
      for (InputLink input : draft.links(index)) {
        join(index, input, send);
      }
    }
    return sent;
  }

  private void join(int index, InputLink input, IntConsumer send) {
    LinkOrigin origin = origin(index, input, null);
    if (origin instanceof Link link) {
      if (!link.equals(input.link())) {
        draft.link(input.place(), link);
      }
      int source = draft.find(link.sourceId());
      if (source >= 0) {
        send.accept(source);
      }
    } else if (isOptional(index, input)) {
      draft.set(index, input.input(), InputContent.absent());
    } else {
      throw broken().lacking(index, input);
    }
  }

  /**
   * Follows a link through bypassed nodes.
   *
   * @param way where to note these, and the muted one that it ends at
   */
  private LinkOrigin origin(int index, InputLink input, @Nullable List<Integer> way) {
    NodeInstance consumer = draft.node(index);
    String at = input.input();
    Link link = input.link();
    int source = input.source();
    // A way that is longer than there are nodes goes in a circle.
    for (int steps = 0; steps <= draft.size(); steps++) {
      if (source < 0) {
        return link.equals(input.link()) ? link : NoOrigin.UNLINKED;
      }
      if (removals.isMuted(source)) {
        if (way != null) {
          way.add(source);
        }
        return NoOrigin.MUTED;
      }
      String replacement = removals.replacement(source);
      Bypass bypass = removals.bypass(source);
      if (replacement != null) {
        link = new Link(replacement, link.slot());
      } else if (bypass == null) {
        return link;
      } else {
        if (way != null) {
          way.add(source);
        }
        String standIn = bypass.standIn(link.slot(), consumer.saved().id(), at);
        Link next = standIn == null ? null : draft.link(source, standIn);
        if (standIn == null || next == null) {
          return NoOrigin.UNLINKED;
        }
        consumer = draft.node(source);
        at = standIn;
        link = next;
      }
      source = draft.find(link.sourceId());
    }
    return NoOrigin.UNLINKED;
  }

  private boolean isThere(int index) {
    return draft.node(index).saved().isNode() && !removals.has(index);
  }

  private boolean isOptional(int index, InputLink input) {
    return saved.isOptional(draft.node(index).saved(), input.input())
        || draft.isLosable(index, input.input());
  }

  private boolean takesValue(int index, InputLink input) {
    return saved.takesValue(draft.node(index).saved(), input.input());
  }

  private BrokenShape broken() {
    return new BrokenShape(
        draft,
        removals,
        new BrokenShape.Ways() {
          @Override
          public List<Integer> of(int index, InputLink input) {
            List<Integer> way = new ArrayList<>();
            origin(index, input, way);
            return way;
          }

          @Override
          public @Nullable InputLink needed(int index) {
            return neededMuted(index);
          }
        });
  }
}
