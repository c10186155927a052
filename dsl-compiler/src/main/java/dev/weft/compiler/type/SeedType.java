package dev.weft.compiler.type;

import dev.weft.compiler.catalog.InputType;
import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.literal.Literal.Kind;
import dev.weft.compiler.literal.Numbers;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** An unsigned whole number of 64 bits that a run may draw at random; bounds are inclusive. */
public record SeedType(BigInteger min, BigInteger max) implements ParameterType {

  /** Any seed. */
  public static final SeedType ANY = new SeedType(BigInteger.ZERO, Numbers.SEED_MAX);

  static SeedType of(InputType.Int number) {
    return new SeedType(
        number.min().filter(min -> min.signum() > 0).orElse(BigInteger.ZERO),
        number.max().filter(Numbers::isSeed).orElse(Numbers.SEED_MAX));
  }

  static boolean isPossible(InputType.Int number) {
    return number.max().map(max -> max.signum() > 0).orElse(true);
  }

  /** A seed for any whole number, too. */
  static Optional<ParameterType> declared(InputFacts input) {
    if (input.isUnknown()) {
      return input.isSavedAs(Kind.INTEGER, Kind.STRING) ? Optional.of(ANY) : Optional.empty();
    }
    return input.known(InputType.Int.class).filter(SeedType::isPossible).map(SeedType::of);
  }

  @Override
  public TypeWord word() {
    return TypeWord.SEED;
  }

  @Override
  public String described() {
    return "a seed" + bounds().described();
  }

  @Override
  public String valueDescribed() {
    return "a seed";
  }

  @Override
  public boolean fits(Literal saved) {
    return saved.integer().filter(Numbers::isSeed).isPresent();
  }

  @Override
  public Misfit misfit(Literal saved) {
    return Misfit.otherKind(
        saved, "write `= random`, another default, or `required` before the `->`");
  }

  @Override
  public Optional<Literal> value(Literal written, List<Literal> saved) {
    return written.integer().filter(Numbers::isSeed).map(Literal::ofNumber);
  }

  @Override
  public String valueHelp(String quoted) {
    return "write `= random`, `= saved` or a whole number from 0 to 2^64-1";
  }

  @Override
  public boolean drawn() {
    return true;
  }

  @Override
  public Optional<NumberRule> numbers() {
    return Optional.of(
        new NumberRule(
            bounds(),
            true,
            false,
            number -> Numbers.whole(number).filter(Numbers::isSeed).isPresent(),
            "a seed goes from 0 to 2^64-1",
            (from, to, by) -> new SeedType(from.toBigIntegerExact(), to.toBigIntegerExact())));
  }

  @Override
  public Optional<ParameterType> narrowedBy(ParameterType other) {
    if (other instanceof SeedType that) {
      return narrowed(that.min, that.max);
    }
    if (other instanceof IntType that) {
      return narrowed(that.min().orElse(min), that.max().orElse(Numbers.LONG_MAX));
    }
    if (other instanceof FloatType that) {
      return narrowed(
          that.min().map(bound -> whole(bound, RoundingMode.CEILING)).orElse(min),
          that.max().map(bound -> whole(bound, RoundingMode.FLOOR)).orElse(max));
    }
    return Optional.empty();
  }

  private static BigInteger whole(BigDecimal bound, RoundingMode mode) {
    return bound.setScale(0, mode).toBigIntegerExact();
  }

  private Optional<ParameterType> narrowed(BigInteger otherMin, BigInteger otherMax) {
    BigInteger lower = min.max(otherMin);
    BigInteger upper = max.min(otherMax);
    return lower.compareTo(upper) > 0 ? Optional.empty() : Optional.of(new SeedType(lower, upper));
  }

  private NumberRange bounds() {
    return NumberRange.whole(Optional.of(min), Optional.of(max), Optional.empty());
  }
}
