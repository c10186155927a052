package dev.weft.compiler.build;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a run did, kept for the next one.
 *
 * @param options digest of all that concerns every mapping: plugin, options, catalog
 * @param mappings by path, relative to the project
 * @param warnings those that belong to no mapping, such as the catalog's
 */
record BuildRecord(
    String options, SortedMap<String, MappingRecord> mappings, List<Message> warnings) {

  BuildRecord {
    mappings = Collections.unmodifiableSortedMap(new TreeMap<>(mappings));
    warnings = List.copyOf(warnings);
  }

  /** Nothing is known: every mapping is compiled. */
  static BuildRecord empty() {
    return new BuildRecord("", new TreeMap<>(), List.of());
  }

  /** Those of all mappings too. */
  List<Message> allWarnings() {
    return Stream.concat(
            warnings.stream(), mappings.values().stream().flatMap(m -> m.warnings().stream()))
        .toList();
  }

  /** Every file that some mapping claims. */
  SortedSet<OutputFile> outputs() {
    SortedSet<OutputFile> all = new TreeSet<>();
    mappings.values().forEach(mapping -> all.addAll(mapping.outputs().keySet()));
    return all;
  }
}
