package dev.weft.compiler;

import dev.weft.compiler.diagnostic.Diagnostic;
import java.util.List;

/**
 * What came of a request: both what was generated and what there is to say. When any diagnostic is
 * an error, nothing should be written.
 *
 * @param mappings one for each mapping of the request, in its order
 * @param diagnostics all, sorted
 */
public record CompilationResult(List<CompiledMapping> mappings, List<Diagnostic> diagnostics) {

  public CompilationResult {
    mappings = List.copyOf(mappings);
    diagnostics = List.copyOf(diagnostics);
  }

  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }
}
