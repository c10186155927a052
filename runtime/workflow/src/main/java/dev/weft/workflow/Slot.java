package dev.weft.workflow;

import org.jspecify.annotations.Nullable;

/**
 * An input that a parameter sets.
 *
 * @param saved null where the saved node lacks it
 * @param literal its saved value; {@link SavedLiteral#NONE} for a link, and where it is lacking
 */
record Slot(SavedNode node, String input, @Nullable SavedInput saved, SavedLiteral literal) {

  static Slot of(SavedGraph graph, SavedNode node, String input) {
    SavedInput saved = node.inputs().get(input);
    SavedLiteral literal =
        saved == null || saved.link() != null
            ? SavedLiteral.NONE
            : SavedLiteral.of(graph.json(), saved.member().valueStart(), saved.member().end());
    return new Slot(node, input, saved, literal);
  }
}
