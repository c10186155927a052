package dev.weft.tools.snapshot;

import dev.weft.compiler.catalog.CatalogReader;
import dev.weft.compiler.catalog.KeptFacts;
import dev.weft.compiler.catalog.NodeCatalog;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.json.JsonValue;
import dev.weft.compiler.source.SourceFile;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a server says of its classes.
 *
 * @param answered what it says, by class
 * @param unreadable the classes that it describes as no server does, which are left out
 * @param catalog what the others are
 */
public record ServedClasses(
    SortedMap<String, JsonValue> answered, SortedSet<String> unreadable, NodeCatalog catalog) {

  public ServedClasses {
    answered = Collections.unmodifiableSortedMap(new TreeMap<>(answered));
    unreadable = Collections.unmodifiableSortedSet(new TreeSet<>(unreadable));
  }

  /** The classes of an answer to {@code /object_info}. */
  public static ServedClasses of(SortedMap<String, JsonValue> answered) {
    NodeCatalog catalog = catalog(answered);
    SortedSet<String> unreadable = new TreeSet<>(answered.keySet());
    unreadable.removeAll(catalog.classTypes());
    SortedMap<String, JsonValue> readable = new TreeMap<>(answered);
    readable.keySet().removeAll(unreadable);
    return new ServedClasses(readable, unreadable, catalog);
  }

  /** What matters of them, by class. */
  SortedMap<String, JsonValue> facts() {
    SortedMap<String, JsonValue> facts = new TreeMap<>();
    answered.forEach((name, definition) -> facts.put(name, KeptFacts.of(definition)));
    return facts;
  }

  static NodeCatalog catalog(SortedMap<String, JsonValue> classes) {
    return CatalogReader.read(
        SourceFile.of("nodes.json", SnapshotText.of(classes)), new DiagnosticSink());
  }
}
