package dev.weft.compiler.type;

import dev.weft.compiler.catalog.InputType;
import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.literal.Numbers;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A number; bounds are inclusive. */
public record FloatType(
    Optional<BigDecimal> min, Optional<BigDecimal> max, Optional<BigDecimal> step)
    implements ParameterType {

  /** Any number that a {@code double} can hold. */
  public static final FloatType ANY =
      new FloatType(Optional.empty(), Optional.empty(), Optional.empty());

  /** What a node takes, without its step, which moves the editor's arrows only. */
  static FloatType of(InputType.Float number) {
    return new FloatType(number.min(), number.max(), Optional.empty());
  }

  static Optional<ParameterType> declared(InputFacts input) {
    return input
        .known(InputType.Float.class)
        .map(FloatType::of)
        .or(() -> input.takesAnyNumber() ? Optional.of(ANY) : Optional.empty())
        .map(type -> type);
  }

  @Override
  public TypeWord word() {
    return TypeWord.FLOAT;
  }

  @Override
  public String described() {
    return "a number" + bounds().described();
  }

  @Override
  public String valueDescribed() {
    return "a number";
  }

  @Override
  public boolean fits(Literal saved) {
    return saved.number().filter(Numbers::isFinite).isPresent();
  }

  @Override
  public Optional<Literal> value(Literal written, List<Literal> saved) {
    return written.number().filter(Numbers::isFinite).map(Literal::ofNumber);
  }

  @Override
  public String valueHelp(String quoted) {
    return "write a number, such as `= 7.5`";
  }

  @Override
  public Optional<NumberRule> numbers() {
    return Optional.of(
        new NumberRule(
            bounds(),
            false,
            true,
            Numbers::isFinite,
            "`float` goes up to about 1.8e308, as `double` of Java",
            (from, to, by) -> new FloatType(Optional.of(from), Optional.of(to), by)));
  }

  @Override
  public Optional<ParameterType> narrowedBy(ParameterType other) {
    if (!(other instanceof FloatType that)) {
      return Optional.empty();
    }
    Optional<BigDecimal> lower = Intervals.lower(min, that.min);
    Optional<BigDecimal> upper = Intervals.upper(max, that.max);
    return Intervals.isEmpty(lower, upper)
        ? Optional.empty()
        : Optional.of(new FloatType(lower, upper, Optional.empty()));
  }

  private NumberRange bounds() {
    return new NumberRange(min, max, step);
  }
}
