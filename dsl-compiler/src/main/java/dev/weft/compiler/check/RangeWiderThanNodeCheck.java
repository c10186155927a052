package dev.weft.compiler.check;

import dev.weft.compiler.binding.BoundMapping;
import dev.weft.compiler.binding.BoundWorkflow;
import dev.weft.compiler.binding.Parameter;
import dev.weft.compiler.binding.Target;
import dev.weft.compiler.catalog.InputType;
import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.syntax.RangeClause;
import dev.weft.compiler.syntax.ValueSyntax;
import dev.weft.compiler.type.NumberRange;
import java.math.BigDecimal;
import java.util.Optional;

/** A range allows nothing that the server is known to refuse. */
final class RangeWiderThanNodeCheck implements Check {
  private record Bounds(Optional<BigDecimal> min, Optional<BigDecimal> max) {}

  @Override
  public void check(BoundMapping mapping, DiagnosticSink sink) {
    for (BoundWorkflow workflow : mapping.workflows()) {
      for (Parameter parameter : workflow.wholeParameters()) {
        parameter
            .declaration()
            .range()
            .filter(range -> isInForce(range, parameter))
            .ifPresent(range -> parameter.targets().forEach(t -> check(range, t, sink)));
      }
    }
  }

  /** A range that made no sense was reported, and left aside. */
  private static boolean isInForce(RangeClause range, Parameter parameter) {
    return parameter
        .type()
        .range()
        .filter(limits -> isBound(limits.min(), range.min().value()))
        .filter(limits -> isBound(limits.max(), range.max().value()))
        .isPresent();
  }

  private static boolean isBound(Optional<BigDecimal> bound, BigDecimal written) {
    return bound.filter(value -> value.compareTo(written) == 0).isPresent();
  }

  private static void check(RangeClause range, Target target, DiagnosticSink sink) {
    Optional<Bounds> known = target.definition().flatMap(definition -> bounds(definition.type()));
    if (known.isEmpty()) {
      return;
    }
    Optional<BigDecimal> min = known.get().min();
    Optional<BigDecimal> max = known.get().max();
    if (min.isPresent() && range.min().value().compareTo(min.get()) < 0) {
      sink.report(wider(target, "at least", min.get(), range.min()));
    } else if (max.isPresent() && range.max().value().compareTo(max.get()) > 0) {
      sink.report(wider(target, "at most", max.get(), range.max()));
    }
  }

  private static Diagnostic.Builder wider(
      Target target, String limit, BigDecimal taken, ValueSyntax.Number written) {
    String bound = NumberRange.text(taken);
    return Diagnostic.of(
            DiagnosticCode.RANGE_WIDER_THAN_NODE,
            written.span(),
            "the server refuses a part of this range")
        .label("wider than what the input takes")
        .related(target.input().nameSpan(), "has to be " + limit + " " + bound)
        .help("write `" + bound + "` instead of `" + written.span().text() + "`")
        .replace(written.span(), bound);
  }

  private static Optional<Bounds> bounds(InputType type) {
    if (type instanceof InputType.Int number) {
      return Optional.of(
          new Bounds(number.min().map(BigDecimal::new), number.max().map(BigDecimal::new)));
    }
    return type instanceof InputType.Float number
        ? Optional.of(new Bounds(number.min(), number.max()))
        : Optional.empty();
  }
}
