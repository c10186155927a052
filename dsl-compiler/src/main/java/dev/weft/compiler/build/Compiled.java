package dev.weft.compiler.build;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a call of the compiler came to, in the words of a build.
 *
 * @param mappings what to remember of each mapping
 * @param outputs the bytes of every generated file
 * @param messages all diagnostics
 * @param shared the warnings among them that belong to no mapping
 */
record Compiled(
    SortedMap<String, MappingRecord> mappings,
    SortedMap<OutputFile, byte[]> outputs,
    List<Message> messages,
    List<Message> shared) {

  static Compiled nothing() {
    return new Compiled(new TreeMap<>(), new TreeMap<>(), List.of(), List.of());
  }
}
