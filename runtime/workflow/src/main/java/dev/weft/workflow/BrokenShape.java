package dev.weft.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says why what is left of a graph cannot run: which statements of the mapping took what out. */
final class BrokenShape {
  private static final int MOST_SHOWN = 5;

  private final RequestDraft draft;
  private final Removals removals;
  private final Ways ways;

  /** Where links lead. */
  interface Ways {
    /** The nodes on the way of a link that are taken out, up to the first that is muted. */
    List<Integer> of(int index, InputLink input);

    /** The input for which a node is muted, as it cannot do without a muted one. */
    @Nullable InputLink needed(int index);
  }

  BrokenShape(RequestDraft draft, Removals removals, Ways ways) {
    this.draft = draft;
    this.removals = removals;
    this.ways = ways;
  }

  /** No end of the graph is left. */
  IllegalArgumentException nothingLeft() {
    List<String> gone = new ArrayList<>();
    for (int i = 0; i < draft.size(); i++) {
      if (draft.template().shape().isEnd(draft.node(i).saved())) {
        gone.add(gone(i));
      }
    }
    String more = gone.size() > MOST_SHOWN ? "; " + (gone.size() - MOST_SHOWN) + " more" : "";
    return new IllegalArgumentException(
        "nothing is left to run: "
            + gone.stream().limit(MOST_SHOWN).collect(Collectors.joining("; "))
            + more);
  }

  /** A node that is sent lacks an input that it needs. */
  IllegalArgumentException lacking(int index, InputLink input) {
    return new IllegalArgumentException(
        draft.describe(index)
            + " needs its input "
            + input.input()
            + ", but nothing is left that gives it: "
            + ways.of(index, input).stream()
                .distinct()
                .map(this::gone)
                .collect(Collectors.joining(", and ")));
  }

  private String gone(int index) {
    if (!removals.isMuted(index)) {
      String how = removals.bypass(index) == null ? " is left out" : " is bypassed";
      return draft.describe(index) + how + by(draft.causes(index, false));
    }
    int muted = firstMuted(index);
    String which = muted == index ? "" : " cannot do without " + draft.describe(muted) + ", which";
    return draft.describe(index) + which + " is muted" + by(draft.causes(muted, true));
  }

  /** The node that a statement mutes, and a muted one with it. */
  private int firstMuted(int index) {
    int muted = index;
    for (int steps = 0; draft.causes(muted, true).isEmpty() && steps < draft.size(); steps++) {
      InputLink needed = ways.needed(muted);
      if (needed == null) {
        return muted;
      }
      List<Integer> way = ways.of(muted, needed);
      muted = way.get(way.size() - 1);
    }
    return muted;
  }

  private static String by(List<String> causes) {
    List<String> named = causes.stream().filter(cause -> !cause.isEmpty()).distinct().toList();
    return named.isEmpty() ? "" : " by " + String.join(" and by ", named);
  }
}
