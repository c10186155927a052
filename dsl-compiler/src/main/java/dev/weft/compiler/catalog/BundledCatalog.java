package dev.weft.compiler.catalog;

import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.json.JsonReader;
import dev.weft.compiler.json.JsonValue;
import dev.weft.compiler.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The classes of ComfyUI's core nodes, as of the server they were last derived from.
 *
 * <p>The file has one class on each line, so a class is read when it is first asked for and the
 * rest is only passed over.
 */
public final class BundledCatalog implements NodeCatalog {
  private static final String RESOURCE = "core-nodes.json";

  private final SourceFile file;
  private final SortedMap<String, Integer> definitions;
  private final Map<String, NodeClass> read = new ConcurrentHashMap<>();

  private BundledCatalog(SourceFile file) {
    this.file = file;
    this.definitions = index(file.text());
  }

  /** Loads the catalog that ships with the compiler. */
  public static NodeCatalog load() {
    return new BundledCatalog(SourceFile.of(RESOURCE, text()));
  }

  private static String text() {
    try (InputStream in = BundledCatalog.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the compiler's jar lacks " + RESOURCE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the definition of each class begins: after the key at the start of a line. */
  private static SortedMap<String, Integer> index(String text) {
    SortedMap<String, Integer> starts = new TreeMap<>();
    for (int line = 0; line >= 0 && line < text.length(); line = after(text, "\n", line)) {
      if (text.charAt(line) == '"') {
        int keyEnd = text.indexOf('"', line + 1);
        starts.put(text.substring(line + 1, keyEnd), after(text, ":", keyEnd));
      }
    }
    return starts;
  }

  private static int after(String text, String mark, int from) {
    int found = text.indexOf(mark, from);
    return found < 0 ? text.length() : found + 1;
  }

  @Override
  public Optional<NodeClass> find(String classType) {
    Integer start = definitions.get(classType);
    return start == null
        ? Optional.empty()
        : Optional.of(read.computeIfAbsent(classType, name -> read(name, start)));
  }

  private NodeClass read(String classType, int start) {
    int end = after(file.text(), "\n", start) - 1;
    if (file.text().charAt(end - 1) == ',') {
      end--;
    }
    DiagnosticSink sink = new DiagnosticSink();
    Optional<JsonValue> json = JsonReader.read(file, start, end, sink);
    try {
      return NodeClassReader.read(
          classType, json.orElseThrow(() -> new IllegalStateException(sink.sorted().toString())));
    } catch (BadDefinition bad) {
      throw new IllegalStateException(RESOURCE + ": " + bad.fact(), bad);
    }
  }

  @Override
  public SortedSet<String> classTypes() {
    return Collections.unmodifiableSortedSet(new TreeSet<>(definitions.keySet()));
  }
}
