package dev.weft.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The inputs that a list sets in a request, and the copies that it adds for them. */
final class RepeatCopies {
  private final RequestDraft draft;
  private final Repeat list;
  private final int index;

  /** What the first holds before it is set; null for no link. */
  private final @Nullable Link link;

  private final InputContent value;

  RepeatCopies(RequestDraft draft, Repeat list) {
    this.draft = draft;
    this.list = list;
    this.index = draft.indexOf(list.nodeId());
    this.link = draft.link(index, list.input(0));
    this.value = draft.value(index, list.input(0));
  }

  /** Makes the input of an element hold what the first holds. */
  ParameterScope add(int element) {
    Map<String, String> ids = list.block().ids(element);
    String input = list.input(element);
    ParameterScope scope =
        draft.copy(
            ParameterScope.ofInput(
                ids,
                list.name() + "[" + element + "]",
                new NumberedInput(list.nodeId(), list.input(0), input)));
    if (link != null) {
      draft.link(index, input, new Link(scope.id(link.sourceId()), link.slot()));
    } else if (element > 0) {
      draft.set(index, input, value);
    }
    return scope;
  }

  /** Leaves numbered inputs out that are none of the elements'. */
  void end(int elements) {
    NodeInstance node = draft.node(index);
    List<String> inputs = new ArrayList<>(node.saved().inputs().keySet());
    inputs.addAll(node.added().keySet());
    inputs.stream()
        .filter(input -> list.isBeyond(input, elements))
        .forEach(input -> draft.set(index, input, InputContent.absent()));
    for (String id : list.block().nodeIds()) {
      draft.removals().leaveUnlessTaken(draft.indexOf(id));
    }
  }
}
