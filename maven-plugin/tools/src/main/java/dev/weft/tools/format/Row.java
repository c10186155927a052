package dev.weft.tools.format;

import dev.weft.tools.format.Units.Unit;

/** A line while it is laid out. */
final class Row {
  private static final int NONE = -1;

  private final Stretch stretch;
  private final boolean first;
  private final StringBuilder text;
  private int mark = NONE;
  private int comment = NONE;

  /** The first line of a stretch, or one that goes on with it. */
  Row(Stretch stretch, boolean first) {
    this.stretch = stretch;
    this.first = first;
    this.text = new StringBuilder(" ".repeat(indent(stretch, first)));
  }

  static int indent(Stretch stretch, boolean first) {
    return 2 * stretch.depth() + (first ? 0 : 4);
  }

  /** How many columns the last line of a text takes. */
  static int width(String text) {
    int start = text.lastIndexOf('\n') + 1;
    return text.codePointCount(start, text.length());
  }

  void append(Piece piece, String gap) {
    if (!isEmpty()) {
      text.append(gap);
    }
    boolean marks =
        (stretch.unit() == Unit.ARROW && (piece.is("->") || piece.is("<-")))
            || (stretch.unit() == Unit.SET && piece.is("="));
    if (marks && mark == NONE && first) {
      mark = text.length();
    }
    if (piece.endsLine() && !isEmpty()) {
      comment = text.length();
    }
    text.append(moved(piece));
  }

  /** A comment of several lines keeps its form. */
  private String moved(Piece piece) {
    String whole = piece.text();
    if (!piece.hasSeveralLines()) {
      return whole;
    }
    int by = width(text.toString()) + 1 - piece.token().span().position().column();
    String[] lines = whole.split("\n", -1);
    for (int i = 1; i < lines.length; i++) {
      int blanks = 0;
      while (blanks < lines[i].length() && lines[i].charAt(blanks) == ' ') {
        blanks++;
      }
      if (blanks < lines[i].length()) {
        lines[i] = " ".repeat(Math.max(0, blanks + by)) + lines[i].substring(blanks);
      }
    }
    return String.join("\n", lines);
  }

  private boolean isEmpty() {
    return text.toString().isBlank();
  }

  /** Whether it belongs to the lines right above. */
  boolean follows(Row above) {
    return block() == above.block() && !blankBefore();
  }

  boolean blankBefore() {
    return first && stretch.blankBefore();
  }

  int block() {
    return stretch.block();
  }

  boolean isOf(Unit unit) {
    return first && stretch.unit() == unit;
  }

  /** Where its arrow or sign stands, behind the indentation; 0 when it has none to be moved. */
  int markColumn() {
    return mark == NONE || text.indexOf("\n") >= 0 ? 0 : column(mark);
  }

  /** Where the comment behind it stands, behind the indentation; 0 when it has none to be moved. */
  int commentColumn() {
    return comment == NONE || text.indexOf("\n") >= 0 ? 0 : column(comment);
  }

  private int column(int offset) {
    return text.codePointCount(0, offset) - 2 * stretch.depth();
  }

  void moveMark(int column) {
    int by = column - markColumn();
    text.insert(mark, " ".repeat(by));
    comment = comment == NONE ? NONE : comment + by;
  }

  void moveComment(int column) {
    text.insert(comment, " ".repeat(column - commentColumn()));
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
