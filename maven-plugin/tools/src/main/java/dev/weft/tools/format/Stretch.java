package dev.weft.tools.format;

import dev.weft.tools.format.Units.Unit;
import java.util.List;
import java.util.Set;

/**
 * Pieces that make one line where there is room.
 *
 * @param nextAssignments those of them that begin an assignment on the line of another
 * @param depth how many braces are open around it
 * @param block which of all the blocks of the file it stands in
 * @param blankBefore whether a person put an empty line before it
 */
record Stretch(
    List<Piece> pieces,
    Set<Piece> nextAssignments,
    Unit unit,
    int depth,
    int block,
    boolean blankBefore) {

  Stretch {
    pieces = List.copyOf(pieces);
    nextAssignments = Set.copyOf(nextAssignments);
  }
}
