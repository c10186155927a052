package dev.weft.compiler;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** As many diagnostics as somebody reads. */
final class Readable {
  private Readable() {}

  /**
   * The first errors and the first warnings, and that there are more.
   *
   * @param all sorted
   */
  static List<Diagnostic> of(List<Diagnostic> all) {
    List<Diagnostic> errors = all.stream().filter(Diagnostic::isError).toList();
    List<Diagnostic> others = all.stream().filter(d -> !d.isError()).toList();
    return errors.size() <= DiagnosticSink.MOST && others.size() <= DiagnosticSink.MOST
        ? all
        : Stream.concat(
                first(errors, DiagnosticCode.MORE_ERRORS, "errors").stream(),
                first(others, DiagnosticCode.MORE_WARNINGS, "warnings").stream())
            .sorted()
            .toList();
  }

  private static List<Diagnostic> first(List<Diagnostic> all, DiagnosticCode code, String kind) {
    // The parser tells of its own.
    boolean told = all.stream().anyMatch(d -> d.code() == code);
    if (all.size() <= DiagnosticSink.MOST + (told ? 1 : 0)) {
      return all;
    }
    List<Diagnostic> first = new ArrayList<>(all.subList(0, DiagnosticSink.MOST));
    first.add(
        Diagnostic.of(
                code,
                all.get(DiagnosticSink.MOST).primary().span(),
                "from here on, further " + kind + " are not shown")
            .help("mend those above first")
            .build());
    return first;
  }
}
