package dev.weft.compiler.syntax;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import java.util.Optional;
import java.util.function.Supplier;

/** The errors found in one file, so far. */
final class Problems {
  /** More than this of one file, and it is no mapping at all. */
  private static final int MOST = 50;

  private final DiagnosticSink sink;
  private int count;

  Problems(DiagnosticSink sink) {
    this.sink = sink;
  }

  void report(Diagnostic.Builder problem) {
    if (count < MOST) {
      sink.report(problem);
    }
    count++;
  }

  boolean isEmpty() {
    return count == 0;
  }

  /** What the supplier makes, unless it reports a problem on the way. */
  <T> Optional<T> sound(Supplier<T> supplier) {
    int before = count;
    T made = supplier.get();
    return count == before ? Optional.of(made) : Optional.empty();
  }
}
