package dev.weft.compiler.check;

import dev.weft.compiler.binding.BoundMapping;
import dev.weft.compiler.binding.BoundWorkflow;
import dev.weft.compiler.binding.DefaultValue;
import dev.weft.compiler.binding.Parameter;
import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.workflow.InputValue;

/** A saved value that is the default is one that the parameter takes. */
final class SavedValueRangeCheck implements Check {

  @Override
  public void check(BoundMapping mapping, DiagnosticSink sink) {
    for (BoundWorkflow workflow : mapping.workflows()) {
      for (Parameter parameter : workflow.wholeParameters()) {
        if (parameter.defaultValue() instanceof DefaultValue.Saved saved) {
          check(parameter, saved.saved(), sink);
        }
      }
    }
  }

  private static void check(Parameter parameter, InputValue.Value saved, DiagnosticSink sink) {
    parameter
        .type()
        .range()
        .flatMap(range -> saved.literal().number().flatMap(range::objection))
        .ifPresent(
            objection ->
                sink.report(
                    Diagnostic.of(
                            DiagnosticCode.SAVED_VALUE_OUT_OF_RANGE,
                            parameter.declaration().name().span(),
                            "the saved value of `" + parameter.name() + "` is out of its range")
                        .label("has the saved value as its default")
                        .related(saved.span(), objection)
                        .help(
                            parameter.declaration().range().isPresent()
                                ? "give it a default within the range, or widen the range"
                                : "give it a default within the range of its input")));
  }
}
