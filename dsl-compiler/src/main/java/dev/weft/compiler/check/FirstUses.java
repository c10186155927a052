package dev.weft.compiler.check;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.source.Span;
import java.util.HashMap;
import java.util.Map;

/** Remembers where each thing was named first, and reports the place that names it again. */
final class FirstUses<K> {
  private final Map<K, Span> first = new HashMap<>();
  private final DiagnosticCode code;
  private final DiagnosticSink sink;

  FirstUses(DiagnosticCode code, DiagnosticSink sink) {
    this.code = code;
    this.sink = sink;
  }

  void add(K key, Span where, String message, String help) {
    Span before = first.putIfAbsent(key, where);
    if (before != null) {
      sink.report(
          Diagnostic.of(code, where, message)
              .label("again here")
              .related(before, "first here")
              .help(help));
    }
  }
}
