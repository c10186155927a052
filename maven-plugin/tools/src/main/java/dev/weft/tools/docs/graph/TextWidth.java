package dev.weft.tools.docs.graph;

import java.util.List;
import java.util.stream.Stream;

/**
 * How wide a text is at most. Which font a reader has is not known: the widths are those of DejaVu
 * Sans, the widest of the fonts that browsers take for {@code system-ui} and {@code sans-serif}.
 */
@SuppressWarnings("ImmutableEnumChecker") // The list is a copy.
enum TextWidth {
  PLAIN(
      1.2,
      """
      32 41 46 84 64 96 78 28 40 40 50 84 32 37 32 34 64 64 64 64 64 64 64 64 64 64 34 34 84 84 84 54 \
      100 69 69 70 78 64 58 78 76 30 30 66 56 87 75 79 61 79 70 64 62 74 69 99 69 62 69 40 34 40 84 50 \
      50 62 64 55 64 62 36 64 64 28 28 58 28 98 64 62 64 64 42 53 40 64 60 82 60 60 53 64 34 64 84\
      """),
  BOLD(
      1.35,
      """
      35 46 53 84 70 101 88 31 46 46 53 84 38 42 38 37 70 70 70 70 70 70 70 70 70 70 40 40 84 84 84 59 \
      100 78 77 74 84 69 69 83 84 38 38 78 64 100 84 86 74 86 78 73 69 82 78 111 78 73 73 46 37 46 84 50 \
      50 68 72 60 72 68 44 72 72 35 35 67 35 105 72 69 72 72 50 60 48 72 66 93 65 66 59 72 37 72 84\
      """);

  private static final String ELLIPSIS = "…";
  private static final int FIRST = ' ';

  private final double other;
  private final List<Integer> widths;

  /**
   * A kind of text.
   *
   * @param other of characters that are not in ASCII, in sizes of the font
   * @param widths of those that are, in hundredths
   */
  TextWidth(double other, String widths) {
    this.other = other;
    this.widths = Stream.of(widths.split(" ", -1)).map(Integer::valueOf).toList();
  }

  /** The pixels that a text takes at most. */
  double of(String text, double size) {
    return text.codePoints().mapToDouble(this::of).sum() * size;
  }

  /** The text, cut where it would be wider. */
  String fit(String text, double size, double pixels) {
    if (of(text, size) <= pixels) {
      return text;
    }
    double left = pixels - of(ELLIPSIS, size);
    int end = 0;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      left -= of(c) * size;
      if (left < 0) {
        break;
      }
      end += Character.charCount(c);
    }
    return text.substring(0, end).stripTrailing() + ELLIPSIS;
  }

  private double of(int c) {
    if (c >= FIRST && c < FIRST + widths.size()) {
      return widths.get(c - FIRST) / 100.0;
    }
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> 0;
      default -> c > 0xFFFF ? 1.5 : isWide(c) ? 1.05 : other;
    };
  }

  /** Chinese, Japanese, Korean: a square each. */
  private static boolean isWide(int c) {
    return c >= 0x2E80 && c <= 0xFF60;
  }
}
