package dev.weft.compiler;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** What a file was understood to say, and what is to be said about it to everybody who uses it. */
record Parsed<T>(Optional<T> value, List<Diagnostic> diagnostics) {

  static <S, T> Parsed<T> of(S source, BiFunction<S, DiagnosticSink, Optional<T>> reader) {
    DiagnosticSink sink = new DiagnosticSink();
    Optional<T> value = reader.apply(source, sink);
    return new Parsed<>(value, sink.sorted());
  }

  /** The value; what was said when it was read goes to the sink. */
  Optional<T> into(DiagnosticSink sink) {
    diagnostics.forEach(sink::report);
    return value;
  }
}
