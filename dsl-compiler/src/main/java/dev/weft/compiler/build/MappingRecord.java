package dev.weft.compiler.build;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What came of one mapping.
 *
 * @param inputs digests by path, of all that was read or looked for; the mapping itself is one
 * @param outputs digests of what was written
 * @param warnings what was said about it
 */
record MappingRecord(
    SortedMap<String, String> inputs,
    SortedMap<OutputFile, String> outputs,
    List<Message> warnings) {

  MappingRecord {
    inputs = Collections.unmodifiableSortedMap(new TreeMap<>(inputs));
    outputs = Collections.unmodifiableSortedMap(new TreeMap<>(outputs));
    warnings = List.copyOf(warnings);
  }
}
