package dev.weft.compiler.editor.read;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.editor.read.Subgraph.Border;
import dev.weft.compiler.json.JsonValue;
import dev.weft.compiler.json.JsonValue.JsonArray;
import dev.weft.compiler.json.JsonValue.JsonObject;
import dev.weft.compiler.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what the editor saves: links as tuples or as objects, in the root and in subgraphs alike,
 * whichever version the file says it has.
 */
public final class EditorFileReader {
  private static final Pattern VERSION = Pattern.compile("(\\d{1,4})\\.(\\d{1,4})\\..*");

  private final DiagnosticSink sink;
  private boolean broken;

  private EditorFileReader(DiagnosticSink sink) {
    this.sink = sink;
  }

  /**
   * The workflow in an object.
   *
   * @return empty when a part that decides what runs is not as any editor saves it; that is
   *     reported
   */
  public static Optional<EditorFile> read(JsonObject workflow, DiagnosticSink sink) {
    EditorFileReader reader = new EditorFileReader(sink);
    Graph root = reader.graph(workflow);
    Map<String, Subgraph> subgraphs = reader.subgraphs(workflow);
    GroupNodes groups = new GroupNodes(GroupNodeReader.read(workflow), subgraphs);
    Graph rewritten =
        new Graph(
            root.nodes().stream().map(groups::rewritten).toList(), root.links(), root.broadcast());
    EditorFile file =
        new EditorFile(
            workflow.span(),
            rewritten,
            lastNodeId(workflow),
            showsWidgets(workflow),
            subgraphs,
            GroupReader.read(workflow));
    return reader.broken ? Optional.empty() : Optional.of(file);
  }

  /** Editors do so since 1.16, and tell their version in about as long. */
  private static boolean showsWidgets(JsonObject workflow) {
    return workflow
        .get("extra", JsonObject.class)
        .flatMap(extra -> Fields.text(extra, "frontendVersion"))
        .map(VERSION::matcher)
        .filter(Matcher::matches)
        .filter(v -> Integer.parseInt(v.group(1)) > 1 || Integer.parseInt(v.group(2)) >= 16)
        .isPresent();
  }

  private static long lastNodeId(JsonObject workflow) {
    return Fields.number(workflow, "last_node_id")
        .or(
            () ->
                workflow
                    .get("state", JsonObject.class)
                    .flatMap(s -> Fields.number(s, "lastNodeId")))
        .orElse(0L);
  }

  private Graph graph(JsonObject holder) {
    Map<String, EditorLink> links = new LinkedHashMap<>();
    for (JsonValue item : Fields.items(holder, "links")) {
      LinkReader.read(item).ifPresent(link -> links.put(link.id(), link));
    }
    List<EditorNode> nodes = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (JsonValue item : Fields.items(holder, "nodes")) {
      Optional<EditorNode> node = node(item);
      if (node.isPresent() && !ids.add(node.get().id())) {
        bad(node.get().idSpan(), "two nodes of one graph have the id `" + node.get().id() + "`");
      }
      node.ifPresent(nodes::add);
    }
    return new Graph(nodes, links, isBroadcast(holder, links.keySet()));
  }

  private static boolean isBroadcast(JsonObject holder, Set<String> links) {
    List<JsonValue> added =
        holder
            .get("extra", JsonObject.class)
            .map(extra -> Fields.items(extra, "links_added_by_ue"))
            .orElse(List.of());
    return !added.isEmpty()
        && added.stream().allMatch(id -> Fields.id(id).filter(links::contains).isPresent());
  }

  private Optional<EditorNode> node(JsonValue item) {
    if (!(item instanceof JsonObject node)) {
      bad(item.span(), "a node is " + item.described() + ", not an object");
      return Optional.empty();
    }
    Optional<EditorNode> read = NodeReader.read(node);
    if (read.isEmpty()) {
      bad(Fields.opening(node), "a node has no `id` or no `type`");
    }
    return read;
  }

  private Map<String, Subgraph> subgraphs(JsonObject workflow) {
    Map<String, Subgraph> subgraphs = new LinkedHashMap<>();
    List<JsonValue> definitions =
        workflow
            .get("definitions", JsonObject.class)
            .map(d -> Fields.items(d, "subgraphs"))
            .orElse(List.of());
    for (JsonValue item : definitions) {
      if (item instanceof JsonObject definition) {
        Optional<String> id = Fields.text(definition, "id");
        if (id.isPresent()) {
          subgraphs.put(id.get(), subgraph(id.get(), definition));
          continue;
        }
      }
      bad(Fields.opening(item), "a subgraph has no `id`");
    }
    return subgraphs;
  }

  private Subgraph subgraph(String id, JsonObject definition) {
    return new Subgraph(
        id,
        Fields.text(definition, "name").filter(name -> !name.isBlank()).orElse(id),
        borders(definition, "inputs"),
        borders(definition, "outputs"),
        graph(definition),
        false,
        definition.get("name").map(JsonValue::span).orElse(Fields.opening(definition)));
  }

  private static List<Border> borders(JsonObject definition, String key) {
    List<Border> borders = new ArrayList<>();
    for (JsonValue item : Fields.items(definition, key)) {
      if (item instanceof JsonObject border) {
        borders.add(
            new Border(
                Fields.text(border, "name").orElse(""),
                Fields.text(border, "label").filter(label -> !label.isBlank()),
                Fields.typeWord(border),
                border
                    .get("linkIds", JsonArray.class)
                    .map(ids -> ids.items().stream().flatMap(i -> Fields.id(i).stream()).toList())
                    .orElse(List.of()),
                Fields.opening(border)));
      }
    }
    return borders;
  }

  private void bad(Span where, String message) {
    broken = true;
    sink.report(
        Diagnostic.of(DiagnosticCode.EDITOR_FILE, where, message)
            .label("no editor saves this")
            .help("open the workflow in ComfyUI and save it again"));
  }
}
