package dev.weft.compiler;

import dev.weft.compiler.diagnostic.Diagnostic;
import java.util.List;
import java.util.stream.Stream;

/**
 * What came of compiling several mappings together. When any diagnostic is an error, nothing should
 * be written.
 *
 * @param mappings one for each mapping, in the order asked for
 * @param shared what there is to say about no mapping alone: about the catalog, and about mappings
 *     that get in each other's way
 */
public record Compilation(List<CompiledMapping> mappings, List<Diagnostic> shared) {

  public Compilation {
    mappings = List.copyOf(mappings);
    shared = List.copyOf(shared);
  }

  /** All there is to say, sorted, and once though several mappings say it. */
  public List<Diagnostic> diagnostics() {
    return Stream.concat(shared.stream(), mappings.stream().flatMap(m -> m.diagnostics().stream()))
        .distinct()
        .sorted()
        .toList();
  }

  public boolean hasErrors() {
    return diagnostics().stream().anyMatch(Diagnostic::isError);
  }
}
