package dev.weft.compiler.json;

import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * A JSON object that ships with the compiler and has one member on each line, so a member is read
 * when it is asked for and the rest is only passed over.
 */
public final class LinedObject {
  private final String name;
  private final String text;
  private final NavigableMap<String, Integer> starts;

  private LinedObject(String name, String text) {
    this.name = name;
    this.text = text;
    this.starts = index(text);
  }

  /** The object in a resource beside a class. */
  public static LinedObject load(Class<?> beside, String resource) {
    try (InputStream in = beside.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the compiler's jar lacks " + resource);
      }
      return new LinedObject(resource, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the value of each member begins: after the key at the start of a line. */
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

  /** The keys, none of which holds anything that JSON escapes. */
  public SortedSet<String> keys() {
    return Collections.unmodifiableSortedSet(starts.navigableKeySet());
  }

  /** The value of a key. */
  public Optional<JsonValue> get(String key) {
    return Optional.ofNullable(starts.get(key)).map(this::read);
  }

  private JsonValue read(int start) {
    String line = text.substring(start, lineEnd(text, start)).strip();
    String json = line.endsWith(",") ? line.substring(0, line.length() - 1) : line;
    DiagnosticSink sink = new DiagnosticSink();
    return JsonReader.read(SourceFile.of(name, json), sink)
        .orElseThrow(() -> new IllegalStateException(sink.sorted().toString()));
  }
}
