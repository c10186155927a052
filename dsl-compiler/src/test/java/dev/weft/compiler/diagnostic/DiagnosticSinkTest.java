package dev.weft.compiler.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.compiler.source.SourceFile;
import org.junit.jupiter.api.Test;

class DiagnosticSinkTest {
  private final SourceFile file = SourceFile.of("a.weft", "abc");
  private final DiagnosticSink sink = new DiagnosticSink();

  @Test
  void sortsByPlaceThenCodeThenMessage() {
    sink.report(Diagnostic.of(DiagnosticCode.UNKNOWN_CLASS, file.span(1, 2), "d"));
    sink.report(Diagnostic.of(DiagnosticCode.SYNTAX, file.span(1, 2), "c"));
    sink.report(Diagnostic.of(DiagnosticCode.SYNTAX, file.span(1, 2), "b"));
    sink.report(Diagnostic.of(DiagnosticCode.UNKNOWN_CLASS, file.span(0, 1), "a"));
    assertThat(sink.sorted()).extracting(Diagnostic::message).containsExactly("a", "b", "c", "d");
  }

  @Test
  void keepsEqualDiagnosticsOnce() {
    sink.report(Diagnostic.of(DiagnosticCode.SYNTAX, file.span(0, 1), "a"));
    sink.report(Diagnostic.of(DiagnosticCode.SYNTAX, file.span(0, 1), "a"));
    assertThat(sink.sorted()).hasSize(1);
  }

  @Test
  void countsWarningsAsNoErrors() {
    sink.report(Diagnostic.of(DiagnosticCode.MISPLACED_DOC, file.span(0, 1), "a"));
    assertThat(sink.hasErrors()).isFalse();
    sink.report(Diagnostic.of(DiagnosticCode.SYNTAX, file.span(0, 1), "a"));
    assertThat(sink.hasErrors()).isTrue();
  }
}
