package dev.weft.compiler.check;

import dev.weft.compiler.binding.BoundMapping;
import dev.weft.compiler.binding.BoundWorkflow;
import dev.weft.compiler.binding.DefaultValue;
import dev.weft.compiler.binding.Parameter;
import dev.weft.compiler.binding.Target;
import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.diagnostic.Suggestions;
import dev.weft.compiler.source.Span;
import dev.weft.compiler.syntax.Name;
import dev.weft.compiler.syntax.RangeClause;
import dev.weft.compiler.syntax.ValueSyntax;
import java.util.List;
import java.util.Optional;

/** A default of the mapping is a value that the parameter takes. */
final class DefaultRangeCheck implements Check {

  @Override
  public void check(BoundMapping mapping, DiagnosticSink sink) {
    for (BoundWorkflow workflow : mapping.workflows()) {
      for (Parameter parameter : workflow.wholeParameters()) {
        if (parameter.defaultValue() instanceof DefaultValue.Fixed fixed) {
          check(parameter, fixed, parameter.declaration().defaultValue().orElseThrow(), sink);
        }
      }
    }
  }

  private static void check(
      Parameter parameter, DefaultValue.Fixed fixed, ValueSyntax written, DiagnosticSink sink) {
    parameter
        .type()
        .options()
        .filter(options -> options.closed() && !options.values().contains(fixed.literal()))
        .ifPresent(options -> sink.report(notAnOption(parameter, written)));
    parameter
        .type()
        .range()
        .flatMap(range -> fixed.literal().number().flatMap(range::objection))
        .ifPresent(objection -> sink.report(outside(parameter, written, objection)));
  }

  private static Diagnostic.Builder notAnOption(Parameter parameter, ValueSyntax written) {
    List<String> options =
        parameter.declaration().type().stream()
            .flatMap(type -> type.options().stream())
            .map(Name::text)
            .toList();
    String text = written instanceof ValueSyntax.Text t ? t.value() : written.span().text();
    Diagnostic.Builder diagnostic =
        bad(written, "the default of `" + parameter.name() + "` is not one of its values")
            .label("not one of the values listed")
            .help(
                Suggestions.help(text, options)
                    .orElse("write one of the values listed, or add this one to them"));
    List<String> near = Suggestions.near(text, options);
    parameter.declaration().type().stream()
        .flatMap(type -> type.options().stream())
        .filter(option -> near.contains(option.text()))
        .forEach(option -> diagnostic.replace(written.span(), option.span().text()));
    return diagnostic;
  }

  private static Diagnostic.Builder outside(
      Parameter parameter, ValueSyntax written, String objection) {
    Diagnostic.Builder diagnostic =
        bad(written, "the default of `" + parameter.name() + "` is out of its range")
            .label(objection);
    Optional<Span> range = parameter.declaration().range().map(RangeClause::span);
    if (range.isPresent()) {
      return diagnostic
          .related(range.get(), "the range of `" + parameter.name() + "`")
          .help("change the default or the range");
    }
    if (parameter.targets().isEmpty()) {
      return diagnostic.help("write a value of its type");
    }
    Target target = parameter.targets().get(0);
    return diagnostic
        .related(target.input().nameSpan(), "the range of this input binds")
        .help("write a default that the server takes");
  }

  private static Diagnostic.Builder bad(ValueSyntax written, String message) {
    return Diagnostic.of(DiagnosticCode.DEFAULT_OUT_OF_RANGE, written.span(), message);
  }
}
