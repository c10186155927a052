package dev.weft.compiler.check;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.diagnostic.Label;
import dev.weft.compiler.source.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

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
    add(key, where, message, help, Optional.empty());
  }

  /**
   * Adds a use.
   *
   * @param meant the thing itself
   */
  void add(K key, Span where, String message, String help, Optional<Label> meant) {
    Span before = first.putIfAbsent(key, where);
    if (before != null) {
      Diagnostic.Builder diagnostic =
          Diagnostic.of(code, where, message).label("again here").related(before, "first here");
      meant.ifPresent(label -> diagnostic.related(label.span(), label.text()));
      sink.report(diagnostic.help(help));
    }
  }
}
