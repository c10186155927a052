package dev.weft.compiler.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.compiler.catalog.BundledCatalog;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.json.JsonPointers;
import dev.weft.compiler.json.JsonReader;
import dev.weft.compiler.json.JsonValue;
import dev.weft.compiler.json.JsonValue.JsonBoolean;
import dev.weft.compiler.json.JsonValue.JsonNumber;
import dev.weft.compiler.json.JsonValue.JsonObject;
import dev.weft.compiler.json.JsonValue.JsonText;
import dev.weft.compiler.source.SourceFile;
import dev.weft.compiler.source.Span;
import dev.weft.compiler.workflow.EditorOrigin;
import dev.weft.compiler.workflow.EditorOrigin.ValuePlace;
import dev.weft.compiler.workflow.InputValue;
import dev.weft.compiler.workflow.WorkflowGraph;
import dev.weft.support.SharedMaterial;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Values that are written to their places in the files of people come out at their inputs, and
 * nowhere else.
 */
class EditorPlacesTest {

  @Test
  void whatIsWrittenToAPlaceComesOutAtItsInputAlone() throws IOException {
    int written = 0;
    for (Path file : files()) {
      written += check(file);
    }
    assertThat(written).isGreaterThan(1_000);
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(SharedMaterial.path("corpus/pairs"))) {
      return files.filter(file -> file.toString().endsWith(".ui.json")).sorted().toList();
    }
  }

  private static Optional<WorkflowGraph> converted(JsonObject workflow) {
    return EditorConversion.convert(workflow, BundledCatalog.shared(), new DiagnosticSink());
  }

  private static Optional<JsonObject> object(String name, String text) {
    return JsonReader.read(SourceFile.of(name, text), new DiagnosticSink())
        .filter(JsonObject.class::isInstance)
        .map(JsonObject.class::cast);
  }

  /** How many inputs got another value. */
  private static int check(Path file) throws IOException {
    Optional<JsonObject> workflow = object(file.toString(), Files.readString(file));
    Optional<WorkflowGraph> graph = workflow.flatMap(EditorPlacesTest::converted);
    if (graph.isEmpty()) {
      return 0;
    }
    EditorOrigin origin = graph.get().origin().orElseThrow();
    JsonPointers pointers = JsonPointers.of(object("origin", origin.text()).orElseThrow());
    TreeMap<Integer, String> edits = new TreeMap<>(Comparator.reverseOrder());
    Map<Integer, Integer> ends = new HashMap<>();
    Map<String, String> expected = values(graph.get());
    int written = 0;
    for (ValuePlace place : origin.values()) {
      JsonValue saved = pointers.value(place.pointers().get(0)).orElseThrow();
      String other = other(saved);
      if (other.isEmpty()) {
        continue;
      }
      for (String pointer : place.pointers()) {
        Span span = pointers.value(pointer).orElseThrow().span();
        edits.put(span.start(), other);
        ends.put(span.start(), span.end());
      }
      expected.put(place.input().node() + "." + place.input().input(), other);
      written++;
    }
    StringBuilder text = new StringBuilder(origin.text());
    edits.forEach((start, other) -> text.replace(start, ends.get(start), other));
    DiagnosticSink sink = new DiagnosticSink();
    Optional<WorkflowGraph> again =
        EditorConversion.convert(
            object("written", text.toString()).orElseThrow(), BundledCatalog.shared(), sink);
    assertThat(again).as(file + " with other values: " + sink.sorted()).isPresent();
    assertThat(values(again.get())).as(file.toString()).isEqualTo(expected);
    return written;
  }

  /** Another value of the kind, if there is one. */
  private static String other(JsonValue saved) {
    if (saved instanceof JsonNumber) {
      boolean whole = saved.span().text().matches("-?\\d+");
      String one = whole ? "7" : "0.25";
      return saved.span().text().equals(one) ? (whole ? "8" : "0.5") : one;
    }
    if (saved instanceof JsonBoolean) {
      return saved.span().text().equals("true") ? "false" : "true";
    }
    return saved instanceof JsonText text ? "\"other " + (text.value().length() % 7) + "\"" : "";
  }

  private static Map<String, String> values(WorkflowGraph graph) {
    Map<String, String> values = new TreeMap<>();
    graph
        .nodes()
        .forEach(
            (id, node) ->
                node.inputs()
                    .forEach(
                        (name, input) ->
                            values.put(
                                id + "." + name,
                                input.value() instanceof InputValue.Value value
                                    ? value.literal().json()
                                    : "(link)")));
    return values;
  }
}
