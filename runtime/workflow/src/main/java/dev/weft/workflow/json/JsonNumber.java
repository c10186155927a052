package dev.weft.workflow.json;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.io.NumberOutput;

/** Numbers as JSON. */
public final class JsonNumber {
  private static final int MAX_DIGITS = 19;

  private JsonNumber() {}

  public static byte[] encode(long value) {
    byte[] json = new byte[length(value)];
    NumberOutput.outputLong(value, json, 0);
    return json;
  }

  private static int length(long value) {
    int sign = value < 0 ? 1 : 0;
    // Negative, as the smallest long has no positive; multiplied, as division is slow.
    long negative = value < 0 ? value : -value;
    long power = -10;
    for (int digits = 1; digits < MAX_DIGITS; digits++) {
      if (negative > power) {
        return sign + digits;
      }
      power *= 10;
    }
    return sign + MAX_DIGITS;
  }

  public static byte[] encodeUnsigned(long value) {
    return value < 0 ? ascii(Long.toUnsignedString(value)) : encode(value);
  }

  /** The shortest text that reads back as the same number; it always has a fraction or exponent. */
  public static byte[] encode(double value) {
    return ascii(toString(value));
  }

  // Double.toString is not always the shortest before JDK 19.
  public static String toString(double value) {
    return NumberOutput.toString(value, true);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
