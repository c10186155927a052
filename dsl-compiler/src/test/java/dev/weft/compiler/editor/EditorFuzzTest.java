package dev.weft.compiler.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.compiler.FuzzRun;
import dev.weft.compiler.catalog.BundledCatalog;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.json.JsonReader;
import dev.weft.compiler.json.JsonValue;
import dev.weft.compiler.json.JsonValue.JsonObject;
import dev.weft.compiler.source.SourceFile;
import dev.weft.compiler.workflow.WorkflowGraph;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Damaged files of the editor give diagnostics, and nothing else, and soon. The build tries a few,
 * {@code -Pfuzz} as many as asked for.
 */
class EditorFuzzTest {
  private static final long MOST_NANOS = 2_000_000_000L;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private static final List<Path> FILES =
      List.of(
          Path.of("src/test/cases/editor/subgraph/txt2img.json"),
          Path.of("src/test/cases/editor/muted-subgraph-runs/txt2img.json"),
          Path.of("src/test/cases/editor/wired-through/txt2img.json"),
          Path.of("src/test/cases/editor/set-twice/txt2img.json"),
          Path.of("src/test/cases/editor/drawn-seed/txt2img.json"),
          Path.of("src/test/cases/editor/selectors/portrait.json"));

  private static final List<String> ODD =
      List.of("null", "-1", "[]", "{}", "\"\"", "4", "2", "-10", "-20", "1e99", "true", "[[1]]");

  @Test
  void convertsDamagedFilesOrSaysWhyNot() throws IOException {
    FuzzRun run = FuzzRun.of("damaged files of the editor");
    List<String> files = new ArrayList<>();
    for (Path file : FILES) {
      files.add(Files.readString(file));
    }
    List<String> failures = new ArrayList<>();
    for (long seed = run.seed(); seed < run.seed() + run.inputs() && failures.size() < 20; seed++) {
      long start = THREADS.getCurrentThreadCpuTime();
      try {
        convertsOrSaysWhyNot(seed, files);
        assertThat(THREADS.getCurrentThreadCpuTime() - start).as("time").isLessThan(MOST_NANOS);
      } catch (RuntimeException | Error e) {
        failures.add(FuzzRun.again("EditorFuzzTest", seed) + ": " + e);
        System.out.println(failures.get(failures.size() - 1));
      }
    }
    assertThat(failures).isEmpty();
  }

  private static void convertsOrSaysWhyNot(long seed, List<String> files) {
    Random random = new Random(seed * 0x9E3779B97F4A7C15L);
    // The first numbers of neighbours are alike.
    random.nextLong();
    String text = files.get(random.nextInt(files.size()));
    for (int damages = 1 + random.nextInt(4); damages > 0; damages--) {
      text = damaged(text, random);
    }
    convertsOrSaysWhyNot(text);
  }

  static void convertsOrSaysWhyNot(String text) {
    DiagnosticSink sink = new DiagnosticSink();
    Optional<JsonObject> root =
        JsonReader.read(SourceFile.of("w.json", text), sink)
            .filter(JsonObject.class::isInstance)
            .map(JsonObject.class::cast);
    if (root.isEmpty()) {
      return;
    }

    Optional<WorkflowGraph> graph =
        EditorConversion.convert(root.get(), BundledCatalog.shared(), sink);

    assertThat(graph.isPresent()).isNotEqualTo(sink.hasErrors());
    graph.ifPresent(
        converted ->
            assertThat(JsonReader.read(SourceFile.of("sent.json", converted.text()), sink))
                .isPresent());
  }

  /** The text with one value put in the place of another, taken away, or doubled. */
  static String damaged(String text, Random random) {
    Optional<JsonValue> root = JsonReader.read(SourceFile.of("w.json", text), new DiagnosticSink());
    if (root.isEmpty()) {
      return text;
    }
    List<JsonValue> values = new ArrayList<>();
    collect(root.get(), values);
    JsonValue where = values.get(random.nextInt(values.size()));
    JsonValue other = values.get(random.nextInt(values.size()));
    String put = random.nextBoolean() ? ODD.get(random.nextInt(ODD.size())) : other.span().text();
    return text.substring(0, where.span().start()) + put + text.substring(where.span().end());
  }

  private static void collect(JsonValue value, List<JsonValue> values) {
    values.add(value);
    if (value instanceof JsonObject object) {
      object.members().forEach(member -> collect(member.value(), values));
    } else if (value instanceof JsonValue.JsonArray array) {
      array.items().forEach(item -> collect(item, values));
    }
  }
}
