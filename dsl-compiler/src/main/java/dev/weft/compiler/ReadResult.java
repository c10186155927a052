package dev.weft.compiler;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.source.SourceFile;
import dev.weft.compiler.source.Span;
import java.util.Optional;

/** What came of reading a file: its text, or why there is none. */
sealed interface ReadResult {

  /** The file as text. */
  record Text(SourceFile file) implements ReadResult {}

  /**
   * No text.
   *
   * @param label the local fact at the place that names the file
   */
  record Failure(DiagnosticCode code, String message, String label, Optional<String> help)
      implements ReadResult {

    /** The diagnostic at the place that names the file. */
    Diagnostic at(Span where) {
      return Diagnostic.of(code, where, message).label(label).help(help).build();
    }
  }
}
