package dev.weft.workflow;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The copies that a chain adds to a request. */
final class ChainCopies {
  private final RequestDraft draft;
  private final Chain chain;
  private final String nodeId;
  private @Nullable String last;

  ChainCopies(RequestDraft draft, Chain chain) {
    this.draft = draft;
    this.chain = chain;
    this.nodeId = chain.bypass().nodeId();
  }

  /** Copies the node for an element, as it is now. */
  ParameterScope add(int element) {
    Map<String, String> ids = chain.block().ids(element);
    ParameterScope scope =
        draft.copy(ParameterScope.ofCopies(ids, chain.name() + "[" + element + "]"));
    String id = scope.id(nodeId);
    if (last != null) {
      for (Map.Entry<Integer, String> joined : chain.bypass().inputs().entrySet()) {
        draft.set(draft.indexOf(id), joined.getValue(), new Link(last, joined.getKey()));
      }
    }
    last = id;
    return scope;
  }

  /** Puts the copies in place of the node. */
  void end() {
    Removals removals = draft.removals();
    int index = draft.indexOf(nodeId);
    if (last == null) {
      removals.bypassIfNothingElse(index, chain.bypass());
      draft.cause(index, false, chain.name() + " = []");
    } else {
      removals.replace(index, last);
    }
    chain.block().nodeIds().stream()
        .filter(id -> !id.equals(nodeId))
        .forEach(id -> removals.leaveUnlessTaken(draft.indexOf(id)));
  }
}
