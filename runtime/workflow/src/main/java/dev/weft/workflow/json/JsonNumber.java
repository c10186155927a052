package dev.weft.workflow.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import tools.jackson.core.io.NumberOutput;

/** Numbers as JSON. */
public final class JsonNumber {
  /** Of {@link Long#MIN_VALUE}, with its sign. */
  private static final int MAX_LENGTH = 20;

  private JsonNumber() {}

  public static byte[] encode(long value) {
    byte[] json = new byte[MAX_LENGTH];
    return Arrays.copyOf(json, NumberOutput.outputLong(value, json, 0));
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
