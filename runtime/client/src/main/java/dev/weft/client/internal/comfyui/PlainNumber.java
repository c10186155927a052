package dev.weft.client.internal.comfyui;

/**
 * A number as JSON writes most of them: digits, and perhaps a point and more digits. So few that a
 * double holds them exactly, and their value is what any reader finds.
 */
final class PlainNumber {
  private static final int MOST_DIGITS = 15;

  /** How many characters it has at most. */
  static final int LONGEST = MOST_DIGITS + 1;

  private static final double[] TENS = new double[MOST_DIGITS + 1];

  static {
    double ten = 1;
    for (int i = 0; i < TENS.length; i++) {
      TENS[i] = ten;
      ten *= 10;
    }
  }

  private PlainNumber() {}

  /** Whether a number of JSON, plain or not, may hold this character. */
  static boolean mayHold(byte character) {
    return isDigit(character)
        || character == '.'
        || character == '-'
        || character == '+'
        || character == 'e'
        || character == 'E';
  }

  /** Where what may be a number ends. */
  static int end(byte[] text, int start) {
    int end = start;
    while (end < text.length && mayHold(text[end])) {
      end++;
    }
    return end;
  }

  /** The number that stands there; negative if none does, or one that is not plain. */
  static double read(byte[] text, int start, int end) {
    if (start == end || end - start > LONGEST || hasUselessZero(text, start, end)) {
      return -1;
    }
    long digits = 0;
    int point = -1;
    for (int i = start; i < end; i++) {
      byte character = text[i];
      if (isDigit(character)) {
        digits = digits * 10 + (character - '0');
      } else if (character == '.' && point < 0 && i > start && i < end - 1) {
        point = i;
      } else {
        return -1;
      }
    }
    if (point < 0) {
      return end - start > MOST_DIGITS ? -1 : digits;
    }
    return digits / TENS[end - point - 1];
  }

  private static boolean hasUselessZero(byte[] text, int start, int end) {
    return text[start] == '0' && end - start > 1 && text[start + 1] != '.';
  }

  private static boolean isDigit(byte character) {
    return character >= '0' && character <= '9';
  }
}
