package dev.weft.compiler.codegen;

import dev.weft.compiler.expression.Operator;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The numbers that an expression can be, at most: both ends are in it. By it one knows whether Java
 * computes the same as the mapping means.
 */
record Interval(BigDecimal min, BigDecimal max) {
  static final Interval INT = of(Integer.MIN_VALUE, Integer.MAX_VALUE);
  static final Interval LONG = of(Long.MIN_VALUE, Long.MAX_VALUE);
  static final Interval DOUBLE =
      new Interval(new BigDecimal(-Double.MAX_VALUE), new BigDecimal(Double.MAX_VALUE));

  static Interval of(long min, long max) {
    return new Interval(BigDecimal.valueOf(min), BigDecimal.valueOf(max));
  }

  static Interval of(BigDecimal only) {
    return new Interval(only, only);
  }

  private static Interval around(List<BigDecimal> values) {
    return new Interval(
        values.stream().min(BigDecimal::compareTo).orElseThrow(),
        values.stream().max(BigDecimal::compareTo).orElseThrow());
  }

  /**
   * The numbers that these are once they are of 64 bits; they have to be within {@link #DOUBLE}.
   */
  Interval doubles() {
    return new Interval(new BigDecimal(min.doubleValue()), new BigDecimal(max.doubleValue()));
  }

  boolean within(Interval other) {
    return other.min.compareTo(min) <= 0 && max.compareTo(other.max) <= 0;
  }

  boolean holdsZero() {
    return min.signum() <= 0 && max.signum() >= 0;
  }

  boolean isNegative() {
    return max.signum() < 0;
  }

  boolean neverNegative() {
    return min.signum() >= 0;
  }

  Interval or(Interval other) {
    return new Interval(min.min(other.min), max.max(other.max));
  }

  Interval negated() {
    return new Interval(max.negate(), min.negate());
  }

  Interval absolute() {
    BigDecimal least = holdsZero() ? BigDecimal.ZERO : min.abs().min(max.abs());
    return new Interval(least, min.abs().max(max.abs()));
  }

  Interval least(Interval other) {
    return new Interval(min.min(other.min), max.min(other.max));
  }

  Interval greatest(Interval other) {
    return new Interval(min.max(other.min), max.max(other.max));
  }

  /** All whole numbers that rounding can make of these. */
  Interval rounded() {
    return new Interval(min.setScale(0, RoundingMode.FLOOR), max.setScale(0, RoundingMode.CEILING));
  }

  /** The results of an operator; empty when it may fail whatever the results are kept in. */
  Optional<Interval> with(Operator operator, Interval right) {
    return switch (operator) {
      case ADD -> Optional.of(new Interval(min.add(right.min), max.add(right.max)));
      case SUBTRACT -> Optional.of(new Interval(min.subtract(right.max), max.subtract(right.min)));
      case MULTIPLY ->
          Optional.of(
              around(
                  Stream.of(right.min, right.max)
                      .flatMap(r -> Stream.of(min.multiply(r), max.multiply(r)))
                      .toList()));
      case DIVIDE -> right.holdsZero() ? Optional.empty() : Optional.of(dividedBy(right));
      case REMAINDER -> right.holdsZero() ? Optional.empty() : Optional.of(remainderOf(right));
      default -> throw new AssertionError(operator);
    };
  }

  /** At least as wide as all quotients. */
  private Interval dividedBy(Interval right) {
    BigDecimal most =
        absolute().max.divide(right.absolute().min, new MathContext(20, RoundingMode.UP));
    return new Interval(
        (neverNegative() && right.neverNegative()) ? BigDecimal.ZERO : most.negate(), most);
  }

  private Interval remainderOf(Interval right) {
    BigDecimal most = absolute().max.min(right.absolute().max);
    return new Interval(
        neverNegative() ? BigDecimal.ZERO : most.negate(), isNegative() ? BigDecimal.ZERO : most);
  }
}
