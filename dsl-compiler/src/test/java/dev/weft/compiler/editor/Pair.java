package dev.weft.compiler.editor;

import dev.weft.compiler.catalog.BundledCatalog;
import dev.weft.compiler.catalog.InputType.DynamicChoice;
import dev.weft.compiler.catalog.NodeClass;
import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.json.JsonReader;
import dev.weft.compiler.json.JsonValue.JsonObject;
import dev.weft.compiler.source.SourceFile;
import dev.weft.compiler.workflow.WorkflowGraph;
import dev.weft.support.SharedMaterial;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A graph as the editor saved it and as it queued it.
 *
 * @param facts what its line in {@code pairs.tsv} says, by column
 */
record Pair(String number, Map<String, String> facts, String saved, JsonNode queued) {
  private static final int BYPASSED = 4;
  private static final JsonMapper JACKSON =
      JsonMapper.builder().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();

  private static final Set<String> CONTROLS =
      Set.of("fixed", "increment", "decrement", "randomize");

  static List<Pair> all() throws IOException {
    Path folder = SharedMaterial.path("corpus/pairs");
    List<String> lines = Files.readAllLines(folder.resolve("pairs.tsv"));
    String[] columns = lines.get(0).split("\t", -1);
    List<Pair> pairs = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      Map<String, String> facts = new LinkedHashMap<>();
      for (int i = 0; i < columns.length; i++) {
        facts.put(columns[i], i < cells.length ? cells[i] : "");
      }
      String number = facts.get("number");
      pairs.add(
          new Pair(
              number,
              facts,
              Files.readString(folder.resolve(number + ".ui.json")),
              JACKSON.readTree(Files.readString(folder.resolve(number + ".api.json")))));
    }
    return pairs;
  }

  boolean isConsistent() {
    return facts.get("consistent").startsWith("yes");
  }

  /** Whether the catalog knows all classes that were queued. */
  boolean isKnown() {
    return queued.properties().stream()
        .allMatch(
            node ->
                BundledCatalog.shared()
                    .find(node.getValue().path("class_type").asString(""))
                    .isPresent());
  }

  int count(String column) {
    String cell = facts.get(column);
    return cell.isEmpty() ? 0 : Integer.parseInt(cell);
  }

  /**
   * What the conversion makes of the saved half.
   *
   * @param graph empty when it is refused
   */
  record Converted(Optional<WorkflowGraph> graph, List<Diagnostic> diagnostics) {

    String codes() {
      return diagnostics.stream()
          .filter(Diagnostic::isError)
          .map(d -> d.code().id())
          .distinct()
          .sorted()
          .collect(Collectors.joining(" "));
    }

    JsonNode json() {
      return JACKSON.readTree(graph.orElseThrow().text());
    }
  }

  Converted convert() {
    DiagnosticSink sink = new DiagnosticSink();
    Optional<WorkflowGraph> graph =
        JsonReader.read(SourceFile.of(number + ".ui.json", saved), sink)
            .filter(JsonObject.class::isInstance)
            .flatMap(
                root -> EditorConversion.convert((JsonObject) root, BundledCatalog.shared(), sink));
    return new Converted(graph, sink.sorted());
  }

  /** The differences if ids that several nodes have were left alone, as older editors did. */
  List<Difference> differencesWithoutRenumbering() {
    DiagnosticSink sink = new DiagnosticSink();
    JsonObject root =
        (JsonObject) JsonReader.read(SourceFile.of(number + ".ui.json", saved), sink).orElseThrow();
    WorkflowGraph graph =
        EditorConversion.convertAsOlderEditors(root, BundledCatalog.shared(), sink).orElseThrow();
    return Difference.between(graph, JACKSON.readTree(graph.text()), queued);
  }

  /**
   * How many values are saved for a node of the root, without words that tell how to draw seeds.
   */
  long savedValues(String id) {
    JsonNode node = saved(JACKSON.readTree(saved), id).orElseThrow();
    long linked =
        node.path("inputs")
            .valueStream()
            .filter(input -> input.has("widget") && !input.path("link").isNull())
            .count();
    return node.path("widgets_values")
            .valueStream()
            .filter(value -> !CONTROLS.contains(value.asString("")))
            .count()
        - linked;
  }

  /** Whether an input that takes any type is linked to a bypassed node. */
  boolean isAnyOfBypassed(String node, String input) {
    JsonNode root = JACKSON.readTree(saved);
    return saved(root, node).stream()
        .flatMap(of -> of.path("inputs").valueStream())
        .filter(slot -> slot.path("name").asString("").equals(input))
        .filter(slot -> slot.path("type").asString("").equals("*"))
        .flatMap(
            slot ->
                root.path("links")
                    .valueStream()
                    .filter(link -> link.path(0).equals(slot.path("link"))))
        .flatMap(link -> saved(root, link.path(1).asString("")).stream())
        .anyMatch(origin -> origin.path("mode").asInt(0) == BYPASSED);
  }

  private static Optional<JsonNode> saved(JsonNode root, String id) {
    return root.path("nodes")
        .valueStream()
        .filter(node -> node.path("id").asString("").equals(id))
        .findFirst();
  }

  /** How many values were queued for a node. */
  long queuedValues(String node) {
    return queued.path(node).path("inputs").valueStream().filter(value -> !value.isArray()).count();
  }

  /** Whether the catalog knows the options that decide which inputs nodes have. */
  boolean optionsAreKnown() {
    return queued.properties().stream().allMatch(node -> optionsAreKnown(node.getValue()));
  }

  private static boolean optionsAreKnown(JsonNode node) {
    Optional<NodeClass> known = BundledCatalog.shared().find(node.path("class_type").asString(""));
    return known.stream()
        .flatMap(type -> type.inputs().values().stream())
        .filter(input -> input.type() instanceof DynamicChoice)
        .allMatch(
            input -> {
              JsonNode option = node.path("inputs").path(input.name());
              return !option.isString()
                  || ((DynamicChoice) input.type()).branches().containsKey(option.asString());
            });
  }
}
