package dev.weft.compiler.type;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;

/** The bounds and the step of a number, whatever its type; bounds are inclusive. */
public record NumberRange(
    Optional<BigDecimal> min, Optional<BigDecimal> max, Optional<BigDecimal> step) {
  /** Any number. */
  public static final NumberRange ANY =
      new NumberRange(Optional.empty(), Optional.empty(), Optional.empty());

  /** How far a saved {@code 0.30000000000000004} may be from {@code 0.3}. */
  private static final BigDecimal ROUNDING = new BigDecimal("1e-9");

  static NumberRange whole(
      Optional<BigInteger> min, Optional<BigInteger> max, Optional<BigInteger> step) {
    return new NumberRange(
        min.map(BigDecimal::new), max.map(BigDecimal::new), step.map(BigDecimal::new));
  }

  /** As it follows a noun: {@code from 1 to 10000}; nothing without bounds. */
  String described() {
    if (min.isPresent() && max.isPresent()) {
      return " from " + text(min.get()) + " to " + text(max.get());
    }
    return min.map(bound -> " from " + text(bound) + " up")
        .orElseGet(() -> max.map(bound -> " up to " + text(bound)).orElse(""));
  }

  /** Why a value is not allowed: {@code it has to be at least 64}; empty when it is. */
  public Optional<String> objection(BigDecimal value) {
    if (min.isPresent() && value.compareTo(min.get()) < 0) {
      return Optional.of("it has to be at least " + text(min.get()));
    }
    if (max.isPresent() && value.compareTo(max.get()) > 0) {
      return Optional.of("it has to be at most " + text(max.get()));
    }
    return step.flatMap(s -> offStep(value, s));
  }

  private Optional<String> offStep(BigDecimal value, BigDecimal step) {
    BigDecimal start = min.orElse(BigDecimal.ZERO);
    BigDecimal below =
        value.subtract(start).divide(step, 0, RoundingMode.FLOOR).multiply(step).add(start);
    BigDecimal above = below.add(step);
    boolean onStep = near(value, below) || near(value, above);
    if (onStep) {
      return Optional.empty();
    }
    boolean aboveTooLarge = max.isPresent() && above.compareTo(max.get()) > 0;
    return Optional.of(
        "in steps of "
            + text(step)
            + " the nearest "
            + (aboveTooLarge ? "is " + text(below) : "are " + text(below) + " and " + text(above)));
  }

  /** A number as people write it: neither exponent nor needless zeros. */
  public static String text(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  private static boolean near(BigDecimal a, BigDecimal b) {
    BigDecimal scale = a.abs().max(BigDecimal.ONE);
    return a.subtract(b).abs().compareTo(ROUNDING.multiply(scale)) <= 0;
  }
}
