package dev.weft.compiler.binding;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.Suggestions;
import dev.weft.compiler.literal.Numbers;
import dev.weft.compiler.source.Span;
import dev.weft.compiler.syntax.RangeClause;
import dev.weft.compiler.syntax.ValueSyntax;
import dev.weft.compiler.type.NumberRule;
import dev.weft.compiler.type.ParameterType;
import dev.weft.compiler.type.TypeWord;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Narrows a type to the range of the mapping. */
final class RangeBinder {
  private final Scope scope;

  RangeBinder(Scope scope) {
    this.scope = scope;
  }

  /** The type with this range instead of its own; as it was when the range makes no sense. */
  ParameterType bind(ParameterType type, RangeClause range) {
    Optional<NumberRule> rule = type.numbers();
    if (rule.isEmpty()) {
      scope.report(
          bad(range.span(), "a `" + type.word().word() + "` has no range")
              .label(
                  "only "
                      + Suggestions.listed(TypeWord.words(TypeWord.Form.NUMBER), "and")
                      + " have one")
              .help("delete it"));
      return type;
    }
    return mayHaveStep(range, type, rule.get()) && areHeld(range, rule.get()) && isSound(range)
        ? rule.get()
            .narrowing()
            .to(
                range.min().value(),
                range.max().value(),
                range.step().map(ValueSyntax.Number::value))
        : type;
  }

  private boolean mayHaveStep(RangeClause range, ParameterType type, NumberRule rule) {
    if (range.step().isPresent() && !rule.steps()) {
      scope.report(
          bad(range.step().get().span(), type.valueDescribed() + " has no step")
              .label("seeds are drawn one by one")
              .help("delete `step` and what follows it, or make it an `int`"));
      return false;
    }
    return true;
  }

  /** Whether the type holds all numbers of a range; each that it does not is reported. */
  private boolean areHeld(RangeClause range, NumberRule rule) {
    List<Diagnostic.Builder> refusals =
        Stream.concat(Stream.of(range.min(), range.max()), range.step().stream())
            .flatMap(number -> refusal(number, rule).stream())
            .toList();
    refusals.forEach(scope::report);
    return refusals.isEmpty();
  }

  private static Optional<Diagnostic.Builder> refusal(ValueSyntax.Number number, NumberRule rule) {
    BigDecimal value = number.value();
    String written = "`" + number.span().text() + "`";
    if (rule.holds().test(value)) {
      return Optional.empty();
    }
    boolean fraction = Numbers.isFinite(value) && value.stripTrailingZeros().scale() > 0;
    return Optional.of(
        rule.whole() && fraction
            ? bad(number.span(), written + " is not a whole number")
                .label("this parameter takes whole numbers")
                .help("write a whole number, or `: float` after the name of the parameter")
            : bad(number.span(), written + " is too far out")
                .label("outside what the type can hold")
                .help(rule.extent()));
  }

  private boolean isSound(RangeClause range) {
    BigDecimal min = range.min().value();
    if (min.compareTo(range.max().value()) > 0) {
      Span bounds = range.min().span().to(range.max().span());
      String turned = range.max().span().text() + ".." + range.min().span().text();
      scope.report(
          bad(bounds, "nothing is in this range")
              .label("the lower bound is above the upper one")
              .help("write `" + turned + "`")
              .replace(bounds, turned));
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
