package dev.weft.tools.docs.graph;

import dev.weft.tools.docs.graph.Diagram.Box;
import dev.weft.tools.docs.graph.Diagram.Row;
import dev.weft.tools.docs.graph.Diagram.Slot;

/** How large a box is, and where its lines stand in it. All in pixels. */
record BoxSize(double width, double height) {
  static final double TITLE_SIZE = 13;
  static final double TEXT_SIZE = 11;
  static final double PADDING = 12;
  static final double LINE = 20;
  static final double HEAD = 44;

  /** Between a name on the left and one on the right. */
  static final double GAP = 18;

  /** Inside of what names a parameter. */
  static final double PILL = 7;

  /** The widest that a text of a line may be where it is alone, and where there are two. */
  static final double LONGEST = 236;

  static final double HALF = 130;

  private static final double NARROWEST = 140;
  private static final double FOOT = 8;

  static BoxSize of(Box box) {
    double width = NARROWEST;
    width = Math.max(width, TextWidth.BOLD.of(title(box), TITLE_SIZE));
    width = Math.max(width, TextWidth.PLAIN.of(kind(box), TEXT_SIZE));
    for (String badge : box.badges()) {
      width = Math.max(width, TextWidth.PLAIN.of(whole(badge), TEXT_SIZE) + 2 * PILL);
    }
    for (int i = 0; i < slotLines(box); i++) {
      double left = i < box.inputs().size() ? plain(input(box.inputs().get(i))) : 0;
      double right = i < box.outputs().size() ? plain(output(box.outputs().get(i))) : 0;
      width = Math.max(width, left + right + (left > 0 && right > 0 ? GAP : 0));
    }
    for (Row row : box.rows()) {
      double input = row.input().isEmpty() ? 0 : plain(fitHalf(row.input())) + GAP;
      width = Math.max(width, input + plain(name(row)) + 2 * PILL);
    }
    return new BoxSize(Math.ceil(width + 2 * PADDING), rowTop(box, box.rows().size()) + FOOT);
  }

  private static double plain(String text) {
    return TextWidth.PLAIN.of(text, TEXT_SIZE);
  }

  /** As it is shown; so are the others. */
  static String input(Slot slot) {
    return slot.far().isEmpty()
        ? fitHalf(slot.name())
        : TextWidth.PLAIN.fit(slot.name() + " ← " + slot.far(), TEXT_SIZE, LONGEST - HALF / 2);
  }

  static String output(Slot slot) {
    return slot.far().isEmpty() ? fitHalf(slot.name()) : slot.far() + " × " + fitHalf(slot.name());
  }

  static String title(Box box) {
    return TextWidth.BOLD.fit(box.title(), TITLE_SIZE, LONGEST);
  }

  static String kind(Box box) {
    return whole(box.kind());
  }

  static String whole(String text) {
    return TextWidth.PLAIN.fit(text, TEXT_SIZE, LONGEST);
  }

  static String fitHalf(String text) {
    return TextWidth.PLAIN.fit(text, TEXT_SIZE, HALF);
  }

  static String name(Row row) {
    return fitHalf(row.name());
  }

  /** Where the lines of badges begin, as all these below the upper edge. */
  static double badgeTop(int index) {
    return HEAD + 2 + index * LINE;
  }

  private static double slotTop(Box box, int index) {
    double badges = box.badges().isEmpty() ? 0 : box.badges().size() * LINE + 4;
    return HEAD + badges + 4 + index * LINE;
  }

  /** The middle of the line of an input or output. */
  static double slotMiddle(Box box, int index) {
    return slotTop(box, index) + LINE / 2;
  }

  /** Where the line of a row begins. */
  static double rowTop(Box box, int index) {
    return slotTop(box, slotLines(box)) + index * LINE;
  }

  private static int slotLines(Box box) {
    return Math.max(box.inputs().size(), box.outputs().size());
  }
}
