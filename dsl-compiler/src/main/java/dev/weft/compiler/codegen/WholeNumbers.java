package dev.weft.compiler.codegen;

import dev.weft.compiler.binding.DefaultValue;
import dev.weft.compiler.binding.ParameterType;
import java.math.BigInteger;
import java.util.Optional;
import java.util.stream.Stream;

/** Which Java type a whole number gets. */
final class WholeNumbers {
  private static final BigInteger MAX_UNSIGNED =
      BigInteger.ONE.shiftLeft(Long.SIZE).subtract(BigInteger.ONE);

  private WholeNumbers() {}

  /** {@code int} when range and default fit, else {@code long}. */
  static JavaType of(ParameterType.Int range, DefaultValue defaultValue) {
    Stream<BigInteger> known =
        Stream.of(
                range.min(),
                range.max(),
                DefaultLiteral.of(defaultValue).flatMap(DefaultLiteral::integer))
            .flatMap(Optional::stream);
    return new SignedJavaType(known.allMatch(n -> n.bitLength() < Integer.SIZE), range);
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
