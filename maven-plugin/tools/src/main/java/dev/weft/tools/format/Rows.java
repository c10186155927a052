package dev.weft.tools.format;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Divides stretches into lines: where a person broke them, else where there is no room. */
final class Rows {
  /** How long a line may be. */
  static final int LIMIT = 100;

  private final Stretch stretch;
  private final List<Piece> pieces;
  private final Spacing spacing;

  private Rows(Stretch stretch) {
    this.stretch = stretch;
    this.pieces = stretch.pieces();
    this.spacing = new Spacing(pieces, stretch.unit());
  }

  static List<Row> of(Stretch stretch) {
    return new Rows(stretch).divide();
  }

  private List<Row> divide() {
    BitSet breaks = kept();
    boolean untouched = breaks.isEmpty() && pieces.stream().noneMatch(Piece::hasSeveralLines);
    if (untouched && isTooLong(0, pieces.size())) {
      breaks = new LongStretch(stretch, spacing, this::isTooLong).breaks();
    }
    List<Row> rows = new ArrayList<>();
    Row row = new Row(stretch, true);
    for (int i = 0; i < pieces.size(); i++) {
      if (breaks.get(i)) {
        rows.add(row);
        row = new Row(stretch, false);
      }
      row.append(pieces.get(i), gap(i));
    }
    rows.add(row);
    return rows;
  }

  private BitSet kept() {
    BitSet breaks = new BitSet();
    for (int i = 1; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      boolean wanted = piece.lineEnds() > 0 && (piece.isComment() || spacing.mayBreak(i));
      if (wanted || pieces.get(i - 1).endsLine()) {
        breaks.set(i);
      }
    }
    return breaks;
  }

  private String gap(int index) {
    if (index == 0 || spacing.isTight(index)) {
      return "";
    }
    return stretch.nextAssignments().contains(pieces.get(index)) ? "  " : " ";
  }

  /** Without a comment at the end: it is no reason to break what stands before it. */
  private boolean isTooLong(int from, int to) {
    int width = Row.indent(stretch, from == 0);
    for (int i = from; i < to; i++) {
      if (!pieces.get(i).endsLine()) {
        width += (i == from ? 0 : gap(i).length()) + Row.width(pieces.get(i).text());
      }
    }
    return width > LIMIT;
  }
}
