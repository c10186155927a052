package dev.weft.compiler.catalog;

import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.json.JsonReader;
import dev.weft.compiler.json.JsonValue;
import dev.weft.compiler.json.JsonValue.JsonMember;
import dev.weft.compiler.json.JsonValue.JsonObject;
import dev.weft.compiler.json.JsonValue.JsonText;
import dev.weft.compiler.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/**
 * Derives the bundled catalog from what servers answer to {@code GET /object_info}.
 *
 * <p>To refresh it, in the root of the project, from a server, or from saved answers, newest first:
 *
 * <pre>
 * ./mvnw -q -pl dsl-compiler -am test-compile
 * java -cp dsl-compiler/target/classes:dsl-compiler/target/test-classes \
 *   dev.weft.compiler.catalog.DeriveCoreNodes http://127.0.0.1:8188 [older.json.gz …]
 * </pre>
 *
 * A class is taken from the first source that has it.
 */
public final class DeriveCoreNodes {
  private static final Path TARGET =
      Path.of("dsl-compiler/src/main/resources/dev/weft/compiler/catalog/core-nodes.json");

  /** ComfyUI's own modules; its testing pack is in {@code custom_nodes}. */
  private static final Pattern CORE = Pattern.compile("nodes|(comfy_extras|comfy_api_nodes)\\..+");

  private DeriveCoreNodes() {}

  /** Writes the catalog. The arguments are files, {@code .gz} or not, and addresses of servers. */
  public static void main(String[] sources) throws IOException {
    if (sources.length == 0) {
      throw new IllegalArgumentException("name a server or a file with its /object_info");
    }
    List<SourceFile> answers = new ArrayList<>();
    for (String source : sources) {
      answers.add(read(source));
    }
    Files.writeString(TARGET, derive(answers));
  }

  static SourceFile read(String source) throws IOException {
    try (InputStream in = open(source)) {
      return SourceFile.of(source, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static InputStream open(String source) throws IOException {
    if (source.startsWith("http:") || source.startsWith("https:")) {
      return URI.create(source.replaceFirst("/$", "") + "/object_info").toURL().openStream();
    }
    InputStream file = Files.newInputStream(Path.of(source));
    return source.endsWith(".gz") ? new GZIPInputStream(file) : file;
  }

  /** The catalog's text, from answers with the newest first. */
  static String derive(List<SourceFile> answers) {
    SortedMap<String, String> lines = new TreeMap<>();
    for (SourceFile answer : answers) {
      DiagnosticSink sink = new DiagnosticSink();
      Optional<JsonValue> json = JsonReader.read(answer, sink);
      if (json.isEmpty() || !(json.get() instanceof JsonObject classes)) {
        throw new IllegalArgumentException(answer + " is no /object_info " + sink.sorted());
      }
      for (JsonMember member : classes.members()) {
        JsonObject definition = (JsonObject) member.value();
        String module =
            definition.get("python_module", JsonText.class).map(JsonText::value).orElse("");
        if (CORE.matcher(module).matches()) {
          lines.computeIfAbsent(member.key(), name -> NodeFacts.of(name, definition));
        }
      }
    }
    return lines.entrySet().stream()
        .map(line -> NodeFacts.quote(line.getKey()) + ": " + line.getValue())
        .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
  }
}
