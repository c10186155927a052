package dev.weft.workflow;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The inputs that a list sets in a request, and the copies that it adds for them. */
final class RepeatCopies {
  private final RequestDraft draft;
  private final Repeat list;
  private final int index;

  /** What the first holds before it is set; null for no link. */
  private final @Nullable Link link;

  private final InputContent value;

  RepeatCopies(RequestDraft draft, Repeat list, int elements) {
    this.draft = draft;
    this.list = list;
    this.index = list.node().index();
    this.link = draft.link(index, list.input(0));
    this.value = draft.value(index, list.input(0));
    draft.reserve(elements * (1 + list.block().inputs()));
  }

  /** Makes the input of an element hold what the first holds. */
  ParameterScope add(int element) {
    Copies copies = draft.copy(list.block(), element);
    String input = list.input(element);
    if (list.isLosable(element)) {
      draft.losable(index, input);
    }
    if (link != null) {
      draft.link(index, input, new Link(copies.id(link.sourceId()), link.slot()));
    } else if (element > 0) {
      draft.set(index, input, value);
    }
    return draft.scope(
        copies, list, element, new NumberedInput(list.node().id(), list.input(0), input));
  }

  /** Leaves numbered inputs out that are none of the elements'. */
  void end(int elements) {
    NodeInstance node = draft.node(index);
    List<String> inputs = new ArrayList<>(node.saved().inputs().keySet());
    inputs.addAll(node.added().keySet());
    inputs.stream()
        .filter(input -> list.isBeyond(input, elements))
        .forEach(input -> draft.set(index, input, InputContent.absent()));
    for (SavedNode copied : list.block().nodes()) {
      draft.removals().leaveUnlessTaken(copied.index());
    }
  }
}
