package dev.weft.compiler.binding;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/** Exact numbers, without ever unfolding an absurd exponent such as {@code 1e999999999}. */
final class Numbers {
  static final BigInteger LONG_MIN = BigInteger.valueOf(Long.MIN_VALUE);
  static final BigInteger LONG_MAX = BigInteger.valueOf(Long.MAX_VALUE);

  /** The largest seed: 2^64-1. */
  static final BigInteger SEED_MAX = BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE);

  private static final int LONGEST_LITERAL = 400;
  private static final int MOST_DIGITS = 40;

  private Numbers() {}

  /** The value of a JSON number; empty when it is none, or too long to be meant as one. */
  static Optional<BigDecimal> parse(String literal) {
    if (literal.length() > LONGEST_LITERAL) {
      return Optional.empty();
    }
    try {
      return Optional.of(new BigDecimal(literal));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** The whole number that this is, if it is one of a size that any input could take. */
  static Optional<BigInteger> whole(BigDecimal value) {
    if (value.signum() == 0) {
      return Optional.of(BigInteger.ZERO);
    }
    long digits = (long) value.precision() - value.scale();
    if (digits > MOST_DIGITS || value.stripTrailingZeros().scale() > 0) {
      return Optional.empty();
    }
    return Optional.of(value.toBigInteger());
  }

  /** Whether a {@code double} can hold it, and exact arithmetic with it stays cheap. */
  static boolean isFinite(BigDecimal value) {
    return Math.abs((long) value.scale()) <= LONGEST_LITERAL
        && Double.isFinite(value.doubleValue());
  }

  static boolean isLong(BigInteger value) {
    return value.bitLength() < Long.SIZE;
  }

  static boolean isSeed(BigInteger value) {
    return value.signum() >= 0 && value.bitLength() <= Long.SIZE;
  }
}
