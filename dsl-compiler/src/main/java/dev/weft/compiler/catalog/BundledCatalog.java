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
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The classes of ComfyUI's core nodes, as of the server they were last derived from.
 *
 * <p>The file has one class on each line, so a class is read when it is first asked for and the
 * rest is only passed over.
 */
public final class BundledCatalog implements NodeCatalog {
  private static final String RESOURCE = "core-nodes.json";

  /** Loaded when it is first asked for. */
  private static final class Shared {
    static final NodeCatalog CATALOG = new BundledCatalog(load());
  }

  private final String text;
  private final NavigableMap<String, Integer> definitions;
  private final Map<String, NodeClass> read = new ConcurrentHashMap<>();

  private BundledCatalog(String text) {
    this.text = text;
    this.definitions = index(text);
  }

  /** The catalog that ships with the compiler: one for the whole process, safe for use by all. */
  public static NodeCatalog shared() {
    return Shared.CATALOG;
  }

  private static String load() {
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
  private static NavigableMap<String, Integer> index(String text) {
    NavigableMap<String, Integer> starts = new TreeMap<>();
    for (int line = 0; line < text.length(); line = lineEnd(text, line) + 1) {
      if (text.charAt(line) == '"') {
        int keyEnd = text.indexOf('"', line + 1);
        starts.put(text.substring(line + 1, keyEnd), text.indexOf(':', keyEnd) + 1);
      }
    }
    return starts;
  }

  private static int lineEnd(String text, int from) {
    int found = text.indexOf('\n', from);
    return found < 0 ? text.length() : found;
  }

  @Override
  public Optional<NodeClass> find(String classType) {
    Integer start = definitions.get(classType);
    return start == null
        ? Optional.empty()
        : Optional.of(read.computeIfAbsent(classType, name -> read(name, start)));
  }

  private NodeClass read(String classType, int start) {
    String line = text.substring(start, lineEnd(text, start)).strip();
    String json = line.endsWith(",") ? line.substring(0, line.length() - 1) : line;
    DiagnosticSink sink = new DiagnosticSink();
    Optional<JsonValue> definition = JsonReader.read(SourceFile.of(RESOURCE, json), sink);
    try {
      return NodeClassReader.read(
          classType,
          definition.orElseThrow(() -> new IllegalStateException(sink.sorted().toString())));
    } catch (BadDefinition bad) {
      throw new IllegalStateException(RESOURCE + ": " + bad.fact(), bad);
    }
  }

  @Override
  public SortedSet<String> classTypes() {
    return Collections.unmodifiableSortedSet(definitions.navigableKeySet());
  }
}
