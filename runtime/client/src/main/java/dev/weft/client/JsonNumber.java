package dev.weft.client;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.io.NumberOutput;

/** Numbers as JSON. */
final class JsonNumber {
  private static final int MAX_DIGITS = 19;

  private JsonNumber() {}

  static byte[] encode(long value) {
    if (value == Long.MIN_VALUE) {
      return ascii(Long.toString(value));
    }
    return value < 0 ? digits(-value, 1) : digits(value, 0);
  }

  static byte[] encodeUnsigned(long value) {
    return value < 0 ? ascii(Long.toUnsignedString(value)) : digits(value, 0);
  }

  /** The shortest text that reads back as the same number; it always has a fraction or exponent. */
  static byte[] encode(double value) {
    return ascii(toString(value));
  }

  // Double.toString is not always the shortest before JDK 19.
  static String toString(double value) {
    return NumberOutput.toString(value, true);
  }

  private static byte[] digits(long value, int signLength) {
    int length = signLength + digitCount(value);
    byte[] json = new byte[length];
    long rest = value;
    for (int i = length - 1; i >= signLength; i--) {
      json[i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    if (signLength > 0) {
      json[0] = '-';
    }
    return json;
  }

  private static int digitCount(long value) {
    int count = 1;
    long limit = 10;
    while (count < MAX_DIGITS && value >= limit) {
      limit *= 10;
      count++;
    }
    return count;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
