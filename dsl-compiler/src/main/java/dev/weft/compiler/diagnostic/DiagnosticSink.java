package dev.weft.compiler.diagnostic;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Collects diagnostics while the work goes on. Not thread-safe: one for each mapping. */
public final class DiagnosticSink {
  private final Set<Diagnostic> diagnostics = new LinkedHashSet<>();

  /** Keeps it, unless an equal one was reported before. */
  public void report(Diagnostic diagnostic) {
    diagnostics.add(diagnostic);
  }

  public void report(Diagnostic.Builder diagnostic) {
    report(diagnostic.build());
  }

  /** Puts others in the place of what was reported. */
  public void replaceAll(UnaryOperator<Diagnostic> change) {
    List<Diagnostic> changed = diagnostics.stream().map(change).toList();
    diagnostics.clear();
    diagnostics.addAll(changed);
  }

  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }

  /** All so far, sorted. */
  public List<Diagnostic> sorted() {
    return diagnostics.stream().sorted().toList();
  }
}
