package dev.weft.tools.docs.needs;

import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.json.JsonPointers;
import dev.weft.compiler.json.JsonReader;
import dev.weft.compiler.json.JsonValue;
import dev.weft.compiler.json.JsonValue.JsonArray;
import dev.weft.compiler.json.JsonValue.JsonObject;
import dev.weft.compiler.json.JsonValue.JsonText;
import dev.weft.compiler.source.SourceFile;
import dev.weft.compiler.workflow.EditorOrigin;
import dev.weft.compiler.workflow.NodeId;
import dev.weft.compiler.workflow.WorkflowGraph;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The properties of nodes that the editor saves and no server is sent. */
final class SavedNodes {
  private final Map<NodeId, JsonObject> properties = new HashMap<>();

  private SavedNodes() {}

  static SavedNodes of(WorkflowGraph graph) {
    SavedNodes nodes = new SavedNodes();
    graph.origin().ifPresent(nodes::read);
    return nodes;
  }

  private void read(EditorOrigin origin) {
    Optional<JsonValue> json =
        JsonReader.read(SourceFile.of("workflow", origin.text()), new DiagnosticSink());
    if (json.isEmpty()) {
      return;
    }
    JsonPointers pointers = JsonPointers.of(json.get());
    for (EditorOrigin.NodePlace place : origin.nodes()) {
      pointers
          .value(place.pointer() + "/properties")
          .filter(JsonObject.class::isInstance)
          .map(JsonObject.class::cast)
          .ifPresent(found -> properties.put(place.node(), found));
    }
  }

  /** A property that is a text, and no empty one. */
  Optional<String> text(NodeId node, String property) {
    return Optional.ofNullable(properties.get(node)).flatMap(all -> text(all, property));
  }

  /** The folder of a model that a node names. */
  Optional<String> folder(NodeId node, String model) {
    return Optional.ofNullable(properties.get(node))
        .flatMap(all -> all.get("models", JsonArray.class))
        .stream()
        .flatMap(models -> models.items().stream())
        .filter(JsonObject.class::isInstance)
        .map(JsonObject.class::cast)
        .filter(one -> text(one, "name").filter(model::equals).isPresent())
        .flatMap(one -> text(one, "directory").stream())
        .findFirst();
  }

  private static Optional<String> text(JsonObject object, String key) {
    return object.get(key, JsonText.class).map(JsonText::value).filter(text -> !text.isBlank());
  }
}
