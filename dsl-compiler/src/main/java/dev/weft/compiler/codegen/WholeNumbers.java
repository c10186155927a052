package dev.weft.compiler.codegen;

import dev.weft.compiler.binding.DefaultValue;
import dev.weft.compiler.binding.ParameterType;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which Java type a whole number gets. */
final class WholeNumbers {
  private static final BigInteger MAX_UNSIGNED =
      BigInteger.ONE.shiftLeft(Long.SIZE).subtract(BigInteger.ONE);

  private WholeNumbers() {}

  /**
   * {@code int} when range and default fit, else {@code long}; unsigned when it must hold more than
   * a signed one does and nothing below zero.
   */
  static JavaType of(ParameterType.Int range, DefaultValue defaultValue) {
    List<BigInteger> known = new ArrayList<>();
    range.min().ifPresent(known::add);
    range.max().ifPresent(known::add);
    DefaultLiteral.of(defaultValue).flatMap(DefaultLiteral::integer).ifPresent(known::add);
    if (known.stream().allMatch(n -> n.bitLength() < Integer.SIZE)) {
      return new SignedJavaType(true, range);
    }
    boolean large = known.stream().anyMatch(n -> n.bitLength() >= Long.SIZE);
    boolean negative = known.stream().anyMatch(n -> n.signum() < 0);
    return large && !negative
        ? new UnsignedJavaType(
            range.min().orElse(BigInteger.ZERO), range.max().orElse(MAX_UNSIGNED).min(MAX_UNSIGNED))
        : new SignedJavaType(false, range);
  }

  /** An unsigned {@code long}; signed when the node takes numbers below zero. */
  static JavaType of(ParameterType.Seed range, DefaultValue defaultValue) {
    boolean negative =
        range.min().signum() < 0
            || DefaultLiteral.of(defaultValue)
                .flatMap(DefaultLiteral::integer)
                .filter(n -> n.signum() < 0)
                .isPresent();
    return negative
        ? new SignedJavaType(
            false,
            new ParameterType.Int(
                Optional.of(range.min()), Optional.of(range.max()), Optional.empty()))
        : new UnsignedJavaType(range.min(), range.max().min(MAX_UNSIGNED));
  }
}
