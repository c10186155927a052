package dev.weft.workflow;

import dev.weft.workflow.json.JsonSyntax;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A value as saved, and the answer to whether another value means the same, so that the saved bytes
 * can stay ({@code 8} for 8.0).
 */
final class SavedLiteral {
  /** Means nothing that anybody can set. */
  static final SavedLiteral NONE = new SavedLiteral("", null, Double.NaN, Optional.empty());

  private static final int MAX_DIGITS_OF_64_BITS = 20;

  private final String json;
  private final @Nullable String text;
  private final double number;
  private final long bits;
  private final boolean signed;
  private final boolean unsigned;

  private SavedLiteral(
      String json, @Nullable String text, double number, Optional<BigInteger> whole) {
    this.json = json;
    this.text = text;
    this.number = number;
    this.bits = whole.map(BigInteger::longValue).orElse(0L);
    this.signed = whole.filter(n -> n.bitLength() < Long.SIZE).isPresent();
    this.unsigned = whole.filter(n -> n.signum() >= 0 && n.bitLength() <= Long.SIZE).isPresent();
  }

  /** The literal that lies in valid JSON from {@code start} to {@code end}. */
  static SavedLiteral of(byte[] source, int start, int end) {
    String json = new String(source, start, end - start, StandardCharsets.UTF_8);
    try (JsonParser parser = JsonSyntax.parser(json)) {
      JsonToken token = parser.nextToken();
      if (token == JsonToken.VALUE_STRING) {
        return new SavedLiteral(json, parser.getString(), Double.NaN, Optional.empty());
      }
      return token != null && token.isNumeric()
          ? new SavedLiteral(json, null, Double.parseDouble(json), whole(json))
          : new SavedLiteral(json, null, Double.NaN, Optional.empty());
    }
  }

  /** The whole number that a literal stands for, if 64 bits may hold it. */
  private static Optional<BigInteger> whole(String json) {
    try {
      BigDecimal exact = new BigDecimal(json);
      boolean small = (long) exact.precision() - exact.scale() <= MAX_DIGITS_OF_64_BITS;
      return small && exact.stripTrailingZeros().scale() <= 0
          ? Optional.of(exact.toBigIntegerExact())
          : Optional.empty();
    } catch (NumberFormatException exponentBeyondInt) {
      return Optional.empty();
    }
  }

  /** The literal, as saved. */
  String json() {
    return json;
  }

  /** The text of a string, without quotes and escapes; any other literal as saved. */
  String text() {
    return text == null ? json : text;
  }

  boolean means(String value) {
    return value.equals(text);
  }

  boolean means(long value) {
    return signed && bits == value;
  }

  boolean meansUnsigned(long value) {
    return unsigned && bits == value;
  }

  // By bits, so that -0.0 is sent where 0 was saved.
  boolean means(double value) {
    return Double.doubleToLongBits(number) == Double.doubleToLongBits(value);
  }

  boolean means(boolean value) {
    return json.equals(value ? "true" : "false");
  }

  boolean means(InputContent content) {
    return this != NONE
        && content instanceof JsonContent value
        && meansJson(new String(value.bytes(), StandardCharsets.UTF_8));
  }

  /** Whether a valid JSON value means the same. */
  boolean meansJson(String value) {
    return json.equals(value) || JsonSyntax.sameMeaning(json, value);
  }
}
