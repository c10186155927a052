package dev.weft.compiler.diagnostic;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Collects diagnostics while the work goes on. Not thread-safe: one for each mapping. */
public final class DiagnosticSink {
  /** Nobody reads more than this of one mapping: who looks for errors may stop. */
  public static final int MOST = 50;

  /** So much is not even kept. */
  private static final int MOST_KEPT = 1000;

  private final Set<Diagnostic> diagnostics = new LinkedHashSet<>();
  private int errors;
  private int others;

  /** Keeps it, unless an equal one was reported before or there are far too many. */
  public void report(Diagnostic diagnostic) {
    boolean wanted = diagnostic.isError() ? errors < MOST_KEPT : others < MOST_KEPT;
    if (wanted && diagnostics.add(diagnostic)) {
      errors += diagnostic.isError() ? 1 : 0;
      others += diagnostic.isError() ? 0 : 1;
    }
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
    return errors > 0;
  }

  /** Whether there are more errors than anybody reads. */
  public boolean isFull() {
    return errors > MOST;
  }

  /** All so far, sorted. */
  public List<Diagnostic> sorted() {
    return diagnostics.stream().sorted().toList();
  }
}
