package dev.weft.compiler;

import dev.weft.compiler.codegen.GeneratedUnit;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One mapping and what became of it.
 *
 * @param filesRead every file that the result depends on, the mapping itself among them, also those
 *     that were looked for and not found; not the catalog, which all mappings depend on
 * @param units what was generated; empty when the mapping has errors
 */
public record CompiledMapping(Path mapping, SortedSet<Path> filesRead, List<GeneratedUnit> units) {

  public CompiledMapping {
    filesRead = Collections.unmodifiableSortedSet(new TreeSet<>(filesRead));
    units = List.copyOf(units);
  }
}
