package dev.weft.compiler.type;

import dev.weft.compiler.catalog.InputType;
import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.literal.Numbers;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** A whole number; bounds are inclusive, steps count from the lower bound. */
public record IntType(Optional<BigInteger> min, Optional<BigInteger> max, Optional<BigInteger> step)
    implements ParameterType {

  /** Any whole number. */
  public static final IntType ANY =
      new IntType(Optional.empty(), Optional.empty(), Optional.empty());

  /** What a node takes, without its step, which moves the editor's arrows only. */
  static IntType of(InputType.Int number) {
    return new IntType(
        number.min().filter(Numbers::isLong),
        number.max().filter(Numbers::isLong),
        Optional.empty());
  }

  /** The whole numbers between two numbers. */
  public static IntType between(Optional<BigDecimal> min, Optional<BigDecimal> max) {
    return new IntType(
        min.flatMap(bound -> rounded(bound, RoundingMode.CEILING)),
        max.flatMap(bound -> rounded(bound, RoundingMode.FLOOR)),
        Optional.empty());
  }

  private static Optional<BigInteger> rounded(BigDecimal bound, RoundingMode mode) {
    boolean beyond =
        !Numbers.isFinite(bound) || bound.abs().compareTo(new BigDecimal(Numbers.LONG_MAX)) > 0;
    return beyond ? Optional.empty() : Optional.of(bound.setScale(0, mode).toBigInteger());
  }

  /** Whole numbers for a number, too. */
  static Optional<ParameterType> declared(InputFacts input) {
    return input
        .known(InputType.Int.class)
        .map(IntType::of)
        .or(() -> input.known(InputType.Float.class).map(n -> between(n.min(), n.max())))
        .or(() -> input.takesAnyNumber() ? Optional.of(ANY) : Optional.empty())
        .map(type -> type);
  }

  @Override
  public TypeWord word() {
    return TypeWord.INT;
  }

  @Override
  public String described() {
    return "a whole number" + bounds().described();
  }

  @Override
  public String valueDescribed() {
    return "a whole number";
  }

  @Override
  public boolean fits(Literal saved) {
    return saved.integer().filter(Numbers::isLong).isPresent();
  }

  @Override
  public Optional<Literal> value(Literal written, List<Literal> saved) {
    return written.integer().filter(Numbers::isLong).map(Literal::ofNumber);
  }

  @Override
  public String valueHelp(String quoted) {
    return "write a whole number, such as `= 20`";
  }

  @Override
  public Optional<NumberRule> numbers() {
    return Optional.of(
        new NumberRule(
            bounds(),
            true,
            true,
            number -> Numbers.whole(number).filter(Numbers::isLong).isPresent(),
            "`int` goes from -2^63 to 2^63-1; for numbers up to 2^64-1 there is `seed`",
            (min, max, step) ->
                new IntType(Numbers.whole(min), Numbers.whole(max), step.flatMap(Numbers::whole))));
  }

  @Override
  public Optional<ParameterType> narrowedBy(ParameterType other) {
    if (other instanceof IntType that) {
      return narrowed(that.min, that.max);
    }
    if (other instanceof FloatType that) {
      IntType within = between(that.min(), that.max());
      return narrowed(within.min, within.max);
    }
    return Optional.empty();
  }

  private Optional<ParameterType> narrowed(
      Optional<BigInteger> otherMin, Optional<BigInteger> otherMax) {
    Optional<BigInteger> lower = Intervals.lower(min, otherMin);
    Optional<BigInteger> upper = Intervals.upper(max, otherMax);
    return Intervals.isEmpty(lower, upper)
        ? Optional.empty()
        : Optional.of(new IntType(lower, upper, Optional.empty()));
  }

  private NumberRange bounds() {
    return NumberRange.whole(min, max, step);
  }
}
