package dev.weft.compiler.check;

import dev.weft.compiler.binding.BoundMapping;
import dev.weft.compiler.diagnostic.DiagnosticSink;

/** One rule over a bound mapping. Keeps no state, so any number of threads may use it. */
public interface Check {

  /** Reports every place that breaks the rule. */
  void check(BoundMapping mapping, DiagnosticSink sink);
}
