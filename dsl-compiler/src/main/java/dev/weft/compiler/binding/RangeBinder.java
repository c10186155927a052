package dev.weft.compiler.binding;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.literal.Numbers;
import dev.weft.compiler.source.Span;
import dev.weft.compiler.syntax.RangeClause;
import dev.weft.compiler.syntax.ValueSyntax;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.function.Predicate;

/** Narrows a type to the range of the mapping. */
final class RangeBinder {
  private final Scope scope;

  RangeBinder(Scope scope) {
    this.scope = scope;
  }

  /** The type with this range instead of its own; as it was when the range makes no sense. */
  ParameterType bind(ParameterType type, RangeClause range) {
    Optional<ParameterType> bounded = Optional.of(type);
    if (type instanceof ParameterType.Int) {
      bounded = whole(range);
    } else if (type instanceof ParameterType.Float) {
      bounded = number(range);
    } else if (type instanceof ParameterType.Seed) {
      bounded = seed(range);
    } else {
      scope.report(
          bad(range.span(), "a `" + TypeWord.of(type).word() + "` has no range")
              .label("only `int`, `float` and `seed` have one")
              .help("delete it"));
    }
    return bounded.orElse(type);
  }

  private Optional<ParameterType> whole(RangeClause range) {
    Predicate<BigInteger> fits = Numbers::isLong;
    String help = "`int` goes from -2^63 to 2^63-1; for numbers up to 2^64-1 there is `seed`";
    Optional<BigInteger> min = whole(range.min(), fits, help);
    Optional<BigInteger> max = whole(range.max(), fits, help);
    Optional<BigInteger> step = range.step().flatMap(s -> whole(s, fits, help));
    if (min.isEmpty() || max.isEmpty() || step.isPresent() != range.step().isPresent()) {
      return Optional.empty();
    }
    return isSound(range) ? Optional.of(new ParameterType.Int(min, max, step)) : Optional.empty();
  }

  private Optional<ParameterType> seed(RangeClause range) {
    if (range.step().isPresent()) {
      scope.report(
          bad(range.step().get().span(), "a seed has no step")
              .label("seeds are drawn one by one")
              .help("delete `step` and what follows it, or make it an `int`"));
      return Optional.empty();
    }
    String help = "a seed goes from 0 to 2^64-1";
    Optional<BigInteger> min = whole(range.min(), Numbers::isSeed, help);
    Optional<BigInteger> max = whole(range.max(), Numbers::isSeed, help);
    if (min.isEmpty() || max.isEmpty() || !isSound(range)) {
      return Optional.empty();
    }
    return Optional.of(new ParameterType.Seed(min.get(), max.get()));
  }

  private Optional<BigInteger> whole(
      ValueSyntax.Number number, Predicate<BigInteger> fits, String help) {
    Optional<BigInteger> whole = Numbers.whole(number.value());
    if (whole.isEmpty() && Numbers.isFinite(number.value())) {
      boolean fraction = number.value().stripTrailingZeros().scale() > 0;
      if (fraction) {
        scope.report(
            bad(number.span(), "`" + number.span().text() + "` is not a whole number")
                .label("this parameter takes whole numbers")
                .help("write a whole number, or `: float` after the name of the parameter"));
        return Optional.empty();
      }
    }
    if (whole.filter(fits).isEmpty()) {
      scope.report(
          bad(number.span(), "`" + number.span().text() + "` is too far out")
              .label("outside what the type can hold")
              .help(help));
      return Optional.empty();
    }
    return whole;
  }

  private Optional<ParameterType> number(RangeClause range) {
    if (!isFinite(range.min()) || !isFinite(range.max())) {
      return Optional.empty();
    }
    if (range.step().isPresent() && !isFinite(range.step().get())) {
      return Optional.empty();
    }
    return isSound(range)
        ? Optional.of(
            new ParameterType.Float(
                Optional.of(range.min().value()),
                Optional.of(range.max().value()),
                range.step().map(ValueSyntax.Number::value)))
        : Optional.empty();
  }

  private boolean isFinite(ValueSyntax.Number number) {
    boolean finite = Numbers.isFinite(number.value());
    if (!finite) {
      scope.report(
          bad(number.span(), "`" + number.span().text() + "` is too far out")
              .label("outside what the type can hold")
              .help("`float` goes up to about 1.8e308, as `double` of Java"));
    }
    return finite;
  }

  private boolean isSound(RangeClause range) {
    BigDecimal min = range.min().value();
    if (min.compareTo(range.max().value()) > 0) {
      scope.report(
          bad(range.min().span().to(range.max().span()), "nothing is in this range")
              .label("the lower bound is above the upper one")
              .help(
                  "write `" + range.max().span().text() + ".." + range.min().span().text() + "`"));
      return false;
    }
    if (range.step().isPresent() && range.step().get().value().signum() <= 0) {
      scope.report(
          bad(range.step().get().span(), "a step has to be above zero")
              .label("leads nowhere")
              .help("write how far apart values are, or delete the step"));
      return false;
    }
    return true;
  }

  private static Diagnostic.Builder bad(Span where, String message) {
    return Diagnostic.of(DiagnosticCode.BAD_RANGE, where, message);
  }
}
