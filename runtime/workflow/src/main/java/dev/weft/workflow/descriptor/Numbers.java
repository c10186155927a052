package dev.weft.workflow.descriptor;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/** Numbers of all types, also as text. */
final class Numbers {
  /** More digits before or behind the point are none that an input could take. */
  private static final int MOST_DIGITS = 400;

  private Numbers() {}

  /** The whole number that this is, also when written {@code 8.0}. */
  static Optional<BigInteger> whole(Object value) {
    return exact(value)
        .filter(number -> number.stripTrailingZeros().scale() <= 0)
        .map(BigDecimal::toBigInteger);
  }

  /** The number that this is; NaN and infinity are left to the setter. */
  static Optional<Double> decimal(Object value) {
    return value instanceof Double || value instanceof Float
        ? Optional.of(((Number) value).doubleValue())
        : exact(value).map(BigDecimal::doubleValue);
  }

  private static Optional<BigDecimal> exact(Object value) {
    if (!(value instanceof Number || value instanceof CharSequence)) {
      return Optional.empty();
    }
    String text = value.toString();
    if (text.length() > MOST_DIGITS) {
      return Optional.empty();
    }
    try {
      return Optional.of(new BigDecimal(text))
          .filter(number -> Math.abs((long) number.scale()) <= MOST_DIGITS);
    } catch (NumberFormatException notOne) {
      return Optional.empty();
    }
  }
}
