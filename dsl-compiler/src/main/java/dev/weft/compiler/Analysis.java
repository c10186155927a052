package dev.weft.compiler;

import dev.weft.compiler.binding.BoundWorkflow;
import dev.weft.compiler.binding.Reference;
import dev.weft.compiler.binding.SharedTypes;
import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.syntax.MappingFile;
import dev.weft.compiler.syntax.ParsedMapping;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * All that is known of one mapping: what it says, what its names mean, and what is to be said about
 * it.
 *
 * @param mapping absolute and normal
 * @param parsed the mapping as written; empty when it could not be read
 * @param workflows those whose saved file could be read, as far as they could be bound
 * @param shared what it declares for itself and others
 * @param diagnostics what there is to say about this mapping and the files it names, sorted
 * @param files every file that the analysis depends on, the mapping itself among them, also those
 *     that were looked for and not found; not the catalog, which all mappings depend on
 * @param references what the names in the mapping mean, in the order of their places
 */
public record Analysis(
    Path mapping,
    Optional<ParsedMapping> parsed,
    List<BoundWorkflow> workflows,
    SharedTypes shared,
    List<Diagnostic> diagnostics,
    SortedSet<Path> files,
    List<Reference> references) {

  public Analysis {
    workflows = List.copyOf(workflows);
    diagnostics = List.copyOf(diagnostics);
    files = Collections.unmodifiableSortedSet(new TreeSet<>(files));
    references = List.copyOf(references);
  }

  /** What could be understood of it. */
  public Optional<MappingFile> file() {
    return parsed.flatMap(ParsedMapping::mapping);
  }

  /** Whether nothing can be generated. */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }
}
