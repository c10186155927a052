package dev.weft.workflow;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An input that a parameter sets.
 *
 * @param place among the saved inputs of all nodes; -1 where the saved node lacks it
 * @param saved null where the saved node lacks it
 * @param member the member of its value that is set; null for the value itself
 * @param literal what was saved there; {@link SavedLiteral#NONE} for a link, and where it is
 *     lacking
 */
record Slot(
    SavedNode node,
    String input,
    int place,
    @Nullable SavedInput saved,
    @Nullable String member,
    SavedLiteral literal) {

  static Slot of(SavedGraph graph, SavedNode node, String input) {
    SavedInput saved = node.inputs().get(input);
    SavedLiteral literal =
        saved == null || saved.link() != null
            ? SavedLiteral.NONE
            : SavedLiteral.of(graph.json(), saved.member().valueStart(), saved.member().end());
    return new Slot(node, input, place(node, saved), saved, null, literal);
  }

  /** A member of an object; empty if something else was saved there. */
  static Optional<Slot> of(SavedGraph graph, SavedNode node, String input, String member) {
    SavedInput saved = node.inputs().get(input);
    return Optional.ofNullable(saved)
        .map(found -> ObjectValue.of(graph.value(found)))
        .orElse(Optional.of(ObjectValue.EMPTY))
        .map(
            object ->
                new Slot(node, input, place(node, saved), saved, member, object.literal(member)));
  }

  private static int place(SavedNode node, @Nullable SavedInput saved) {
    return saved == null ? -1 : node.first() + saved.index();
  }
}
