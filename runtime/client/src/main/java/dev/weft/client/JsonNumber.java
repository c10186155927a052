package dev.weft.client;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.io.NumberOutput;

/** Numbers as JSON. */
final class JsonNumber {
  private static final long[] POWERS_OF_TEN = new long[19];

  static {
    long power = 1;
    for (int i = 0; i < POWERS_OF_TEN.length; i++) {
      POWERS_OF_TEN[i] = power;
      power *= 10;
    }
  }

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
    byte[] json = new byte[signLength + digitCount(value)];
    long rest = value;
    for (int i = json.length - 1; i >= signLength; i--) {
      json[i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    if (signLength > 0) {
      json[0] = '-';
    }
    return json;
  }

  private static int digitCount(long value) {
    // 1233 / 4096 is log10(2): the number of digits, or one less.
    int atLeast = ((Long.SIZE - Long.numberOfLeadingZeros(value)) * 1233) >>> 12;
    return value < POWERS_OF_TEN[atLeast] ? Math.max(atLeast, 1) : atLeast + 1;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
