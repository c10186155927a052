package dev.weft.workflow;

import org.jspecify.annotations.Nullable;

/** The copies that a chain adds to a request. */
final class ChainCopies {
  private final RequestDraft draft;
  private final Chain chain;
  private final SavedNode node;
  private @Nullable String last;

  ChainCopies(RequestDraft draft, Chain chain, int elements) {
    this.draft = draft;
    this.chain = chain;
    this.node = chain.bypass().node();
    draft.reserve(elements * chain.block().inputs());
  }

  /** Copies the node for an element, as it is now. */
  ParameterScope add(int element) {
    Copies copies = draft.copy(chain.block(), element);
    if (last != null) {
      int index = copies.indexOf(node.index());
      for (Bypass.Joint joint : chain.bypass().joints()) {
        draft.set(index, joint.input(), new Link(last, joint.slot()));
      }
    }
    last = copies.id(node.id());
    return draft.scope(copies, chain, element, null);
  }

  /** Puts the copies in place of the node. */
  @SuppressWarnings("ReferenceEquality") // A saved node exists once.
  void end() {
    Removals removals = draft.removals();
    if (last == null) {
      removals.bypassIfNothingElse(node.index(), chain.bypass());
      draft.cause(node.index(), false, chain.name() + " = []");
    } else {
      removals.replace(node.index(), last);
    }
    for (SavedNode copied : chain.block().nodes()) {
      if (copied != node) {
        removals.leaveUnlessTaken(copied.index());
      }
    }
  }
}
