package dev.weft.compiler.syntax;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.source.Span;
import java.util.Optional;
import java.util.function.Supplier;

/** The errors found in one file, so far. */
final class Problems {
  /** More than this of one file, and it is no mapping at all. */
  private static final int MOST = DiagnosticSink.MOST;

  /** More than this, and they are not even counted. */
  private static final int MOST_COUNTED = 1000;

  private final DiagnosticSink sink;
  private int count;
  private Optional<Span> rest = Optional.empty();

  Problems(DiagnosticSink sink) {
    this.sink = sink;
  }

  void report(Diagnostic.Builder problem) {
    if (count < MOST) {
      sink.report(problem);
    } else if (count == MOST) {
      rest = Optional.of(problem.build().primary().span());
    }
    count++;
  }

  /** Tells of what can be understood all the same. */
  void warn(Diagnostic.Builder warning) {
    sink.report(warning);
  }

  /** Tells once of those that were too many. */
  void reportTheRest() {
    rest.ifPresent(
        where ->
            sink.report(
                Diagnostic.of(
                        DiagnosticCode.MORE_ERRORS,
                        where,
                        "from here on, "
                            + (isHopeless() ? "more than " : "")
                            + counted(Math.min(count, MOST_COUNTED) - MOST)
                            + " not shown")
                    .help("mend those above first")));
  }

  /** Whether a further problem would not be shown, only counted. */
  boolean isFull() {
    return count > MOST;
  }

  /** Counts one that is not shown. */
  void count() {
    count++;
  }

  /** Whether it makes no sense to look on. */
  boolean isHopeless() {
    return count > MOST_COUNTED;
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

  private static String counted(int errors) {
    return errors == 1 ? "1 more error is" : errors + " more errors are";
  }
}
