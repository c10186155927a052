package dev.weft.compiler.type;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the numbers of a type may be, and what a range in the mapping makes of it.
 *
 * @param whole whether a range is of whole numbers
 * @param steps whether a range may have a step
 * @param holds whether the type can hold a number at all
 * @param extent how far the type goes, for a message about a number that it cannot hold
 */
public record NumberRule(
    NumberRange range,
    boolean whole,
    boolean steps,
    Predicate<BigDecimal> holds,
    String extent,
    Narrowing narrowing) {

  /** The type with a range; every number of it is one that the type holds. */
  @FunctionalInterface
  public interface Narrowing {
    ParameterType to(BigDecimal min, BigDecimal max, Optional<BigDecimal> step);
  }
}
