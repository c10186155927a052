package dev.weft.tools.format;

import dev.weft.tools.format.Units.Unit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The braces that stay on the line of what they belong to, as a person wrote them. */
final class InlineBraces {
  private final List<Piece> pieces;
  private final Units units;
  private final Set<Integer> braces = new HashSet<>();
  private final Set<Integer> inside = new HashSet<>();

  private InlineBraces(List<Piece> pieces, Units units) {
    this.pieces = pieces;
    this.units = units;
  }

  static InlineBraces of(List<Piece> pieces, Units units) {
    InlineBraces inline = new InlineBraces(pieces, units);
    int start = 0;
    for (int i = 0; i < pieces.size(); i++) {
      if (units.at(pieces.get(i)).filter(unit -> unit != Unit.ASSIGNMENT).isPresent()) {
        start = i;
      }
      if (pieces.get(i).is("{")) {
        inline.add(start, i);
      }
    }
    return inline;
  }

  /** Whether this is such a brace. */
  boolean has(int index) {
    return braces.contains(index);
  }

  /** Whether this stands between two of them. */
  boolean holds(int index) {
    return inside.contains(index);
  }

  private void add(int start, int open) {
    int close = open + 1;
    while (close < pieces.size() && !pieces.get(close).is("}")) {
      close++;
    }
    if (close < pieces.size() && (close == open + 1 || isShort(start, open, close))) {
      braces.add(open);
      braces.add(close);
      for (int i = open + 1; i < close; i++) {
        inside.add(i);
      }
    }
  }

  /** Whether they hold assignments, on one line that is not too long. */
  private boolean isShort(int start, int open, int close) {
    List<Piece> held = pieces.subList(open + 1, close);
    Optional<Piece> first = held.stream().filter(piece -> !piece.isComment()).findFirst();
    int width =
        pieces.subList(start, close + 1).stream().mapToInt(p -> Row.width(p.text()) + 1).sum();
    return first.flatMap(units::at).filter(Unit.ASSIGNMENT::equals).isPresent()
        && held.stream().noneMatch(p -> p.lineEnds() > 0 || p.endsLine() || p.hasSeveralLines())
        && pieces.get(close).lineEnds() == 0
        && width <= Rows.LIMIT;
  }
}
