package dev.weft.tools.format;

import dev.weft.tools.format.Units.Unit;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Where to break what a person wrote on one line that is too long. */
final class LongStretch {
  private static final Set<String> LOOSEST = Set.of("?", ":", "||", "&&");

  private final Stretch stretch;
  private final List<Piece> pieces;
  private final Spacing spacing;
  private final Width width;

  /** Whether some pieces are too long for a line. */
  @FunctionalInterface
  interface Width {
    boolean isTooLong(int from, int to);
  }

  LongStretch(Stretch stretch, Spacing spacing, Width width) {
    this.stretch = stretch;
    this.pieces = stretch.pieces();
    this.spacing = spacing;
    this.width = width;
  }

  /** Before the arrow; then before whatever piece no longer has room, if that is a place. */
  BitSet breaks() {
    BitSet breaks = new BitSet();
    int start = 0;
    int arrow = arrow();
    if (arrow > 0) {
      breaks.set(arrow);
      fill(0, arrow, breaks);
      start = arrow;
    }
    fill(start, pieces.size(), breaks);
    return breaks;
  }

  private int arrow() {
    for (int i = 0; i < pieces.size() && stretch.unit() == Unit.ARROW; i++) {
      if (pieces.get(i).is("->") || pieces.get(i).is("<-")) {
        return i;
      }
    }
    return -1;
  }

  private void fill(int start, int end, BitSet breaks) {
    BitSet places = places();
    int from = start;
    int last = -1;
    for (int place = places.nextSetBit(start + 1);
        place >= 0 && place < end;
        place = places.nextSetBit(place + 1)) {
      if (last > from && width.isTooLong(from, place)) {
        breaks.set(last);
        from = last;
      }
      last = place;
    }
    if (last > from && width.isTooLong(from, end)) {
      breaks.set(last);
    }
  }

  private BitSet places() {
    BitSet places = new BitSet();
    int depth = 0;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      depth += piece.is("(") ? 1 : 0;
      depth -= piece.is(")") ? 1 : 0;
      boolean between = stretch.unit().computes() && depth == 0 && LOOSEST.contains(piece.text());
      boolean behindComma = i > 0 && pieces.get(i - 1).is(",");
      if (i > 0 && (between || behindComma) && spacing.mayBreak(i)) {
        places.set(i);
      }
    }
    return places;
  }
}
