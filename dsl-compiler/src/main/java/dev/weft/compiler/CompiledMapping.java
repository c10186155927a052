package dev.weft.compiler;

import dev.weft.compiler.codegen.GeneratedUnit;
import dev.weft.compiler.diagnostic.Diagnostic;
import java.util.List;

/**
 * One mapping and what became of it.
 *
 * @param units what was generated; empty when the mapping has errors
 * @param diagnostics the analysis's, and what generation added, sorted
 */
public record CompiledMapping(
    Analysis analysis, List<GeneratedUnit> units, List<Diagnostic> diagnostics) {

  public CompiledMapping {
    units = List.copyOf(units);
    diagnostics = List.copyOf(diagnostics);
  }

  /** One that nothing is generated from. */
  static CompiledMapping nothing(Analysis analysis) {
    return new CompiledMapping(analysis, List.of(), analysis.diagnostics());
  }

  /** The same mapping, as if nothing had been generated from it. */
  CompiledMapping withoutUnits() {
    return nothing(analysis);
  }
}
