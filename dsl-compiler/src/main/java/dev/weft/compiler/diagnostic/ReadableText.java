package dev.weft.compiler.diagnostic;

/** Keeps names that go on for ever, as hostile files have them, out of messages. */
final class ReadableText {
  private static final int LONGEST = 2000;

  private ReadableText() {}

  /** The text; its two ends, if it is longer than anybody reads. */
  static String of(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int half = LONGEST / 2;
    int end = text.offsetByCodePoints(0, half);
    int start = text.offsetByCodePoints(text.length(), -half);
    return start <= end ? text : text.substring(0, end) + " … " + text.substring(start);
  }
}
