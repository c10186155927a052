package dev.weft.compiler.editor;

import dev.weft.compiler.catalog.BundledCatalog;
import dev.weft.compiler.catalog.CatalogReader;
import dev.weft.compiler.catalog.NodeCatalog;
import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.json.JsonReader;
import dev.weft.compiler.json.JsonValue.JsonObject;
import dev.weft.compiler.source.SourceFile;
import dev.weft.compiler.workflow.WorkflowGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes what the editor saves, in short. An input is {@code name:TYPE}, with {@code =7} for its
 * link and {@code !} in front where it is a widget.
 */
final class EditorJson {
  private static final JsonMapper JACKSON = new JsonMapper();
  private final List<String> nodes = new ArrayList<>();
  private final List<String> links = new ArrayList<>();
  private final List<String> subgraphs = new ArrayList<>();
  private String classes = "{}";
  private String version = "";
  private String broadcast = "";

  /** A node that runs. */
  EditorJson node(int id, String type, String inputs, String values) {
    return node(id, type, 0, inputs, values, "{}");
  }

  EditorJson muted(int id, String type, String inputs, String values) {
    return node(id, type, 2, inputs, values, "{}");
  }

  EditorJson bypassed(int id, String type, String inputs, String values) {
    return node(id, type, 4, inputs, values, "{}");
  }

  EditorJson node(int id, String type, int mode, String inputs, String values, String properties) {
    nodes.add(
        "{'id': %d, 'type': '%s', 'order': %d, 'mode': %d, 'inputs': [%s], 'widgets_values': %s, 'properties': %s}"
            .formatted(id, type, nodes.size(), mode, inputs(inputs), values, properties));
    return this;
  }

  /** A node with the names of its values beside them, as newer editors save them too. */
  EditorJson named(int id, String type, String values, String names) {
    nodes.add(
        "{'id': %d, 'type': '%s', 'order': %d, 'widgets_values': %s, 'widgets_values_named': %s}"
            .formatted(id, type, nodes.size(), values, names));
    return this;
  }

  private static String inputs(String inputs) {
    return inputs.isEmpty()
        ? ""
        : List.of(inputs.split(" ")).stream()
            .map(EditorJson::input)
            .collect(Collectors.joining(", "));
  }

  private static String input(String input) {
    String[] linked = input.split("=");
    String[] typed = linked[0].replace("!", "").split(":");
    String widget = input.startsWith("!") ? ", 'widget': {'name': '" + typed[0] + "'}" : "";
    String link = linked.length > 1 ? linked[1] : "null";
    return "{'name': '%s', 'type': '%s', 'link': %s%s}".formatted(typed[0], typed[1], link, widget);
  }

  /** A link: {@code 4.1 -> 6.0}. */
  EditorJson link(int id, String way) {
    String[] ends = way.split(" -> |\\.");
    links.add("[%d, %s, %s, %s, %s, '*']".formatted(id, ends[0], ends[1], ends[2], ends[3]));
    return this;
  }

  /** A definition; its borders are {@code name:TYPE}, its links are written as tuples. */
  EditorJson subgraph(String id, String inputs, String outputs, EditorJson inside) {
    subgraphs.add(
        "{'id': '%s', 'name': '%s', 'inputs': [%s], 'outputs': [%s], 'nodes': [%s], 'links': [%s]}"
            .formatted(
                id,
                id,
                inputs(inputs),
                inputs(outputs),
                String.join(", ", inside.nodes),
                String.join(", ", inside.links)));
    return this;
  }

  /** Classes that are asked for before the bundled ones, as {@code /object_info} has them. */
  EditorJson knowing(String objectInfo) {
    classes = objectInfo;
    return this;
  }

  /** Saved by an editor of this version. */
  EditorJson savedBy(String editor) {
    version = "'frontendVersion': '" + editor + "'";
    return this;
  }

  /** Saved with a picture, with links that <em>Use Everywhere</em> made for that. */
  EditorJson linkedEverywhere(String ids) {
    broadcast = (version.isEmpty() ? "" : ", ") + "'links_added_by_ue': [" + ids + "]";
    return this;
  }

  String text() {
    return "{'last_node_id': 0, 'nodes': [%s], 'links': [%s], 'definitions': {'subgraphs': [%s]}, 'extra': {%s}, 'version': 0.4}"
        .formatted(
            String.join(", ", nodes),
            String.join(", ", links),
            String.join(", ", subgraphs),
            version + broadcast)
        .replace('\'', '"');
  }

  /** What comes of it. */
  record Sent(Optional<JsonNode> prompt, List<Diagnostic> diagnostics) {

    /** An input as JSON; {@code -} where it is left out. */
    String input(String node, String input) {
      return Optional.ofNullable(
              prompt.orElseThrow(() -> new AssertionError(diagnostics)).get(node))
          .map(n -> n.get("inputs").get(input))
          .map(JsonNode::toString)
          .orElse("-");
    }

    List<String> ids() {
      return List.copyOf(prompt.orElseThrow(() -> new AssertionError(diagnostics)).propertyNames());
    }

    List<String> codes() {
      return diagnostics.stream().map(d -> d.code().name()).distinct().toList();
    }
  }

  Sent convert() {
    DiagnosticSink sink = new DiagnosticSink();
    NodeCatalog catalog =
        CatalogReader.read(SourceFile.of("nodes.json", classes.replace('\'', '"')), sink)
            .orElse(BundledCatalog.shared());
    Optional<WorkflowGraph> graph =
        JsonReader.read(SourceFile.of("w.json", text()), sink)
            .flatMap(json -> EditorConversion.convert((JsonObject) json, catalog, sink));
    return new Sent(graph.map(g -> JACKSON.readTree(g.text())), sink.sorted());
  }
}
