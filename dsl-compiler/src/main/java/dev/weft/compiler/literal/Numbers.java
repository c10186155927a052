package dev.weft.compiler.literal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/** Exact numbers, without ever unfolding an absurd exponent such as {@code 1e999999999}. */
public final class Numbers {
  public static final BigInteger LONG_MAX = BigInteger.valueOf(Long.MAX_VALUE);

  /** The largest seed: 2^64-1. */
  public static final BigInteger SEED_MAX = BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE);

  private static final int LARGEST_SCALE = 400;
  private static final int MOST_DIGITS = 40;

  private Numbers() {}

  /** The whole number that this is, if it is one of a size that any input could take. */
  public static Optional<BigInteger> whole(BigDecimal value) {
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
  public static boolean isFinite(BigDecimal value) {
    return Math.abs((long) value.scale()) <= LARGEST_SCALE && Double.isFinite(value.doubleValue());
  }

  public static boolean isLong(BigInteger value) {
    return value.bitLength() < Long.SIZE;
  }

  public static boolean isSeed(BigInteger value) {
    return value.signum() >= 0 && value.bitLength() <= Long.SIZE;
  }
}
