package dev.weft.compiler.workflow;

import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.json.JsonValue.JsonArray;
import dev.weft.compiler.json.JsonValue.JsonObject;
import java.util.List;
import java.util.Optional;

/** The format that the editor saves for itself: where nodes stand, and links as a list. */
@FunctionalInterface
public interface EditorFormat {

  /** What stands beside {@code nodes}, in one version of the editor or another. */
  List<String> BESIDE_NODES =
      List.of("links", "last_node_id", "last_link_id", "groups", "definitions", "version");

  /**
   * Makes a graph in API format of a workflow in the editor's.
   *
   * @return empty when there is an error, which is reported
   */
  Optional<WorkflowGraph> convert(JsonObject workflow, DiagnosticSink sink);

  /** Whether an object is a workflow in this format. */
  static boolean matches(JsonObject object) {
    return object.get("nodes", JsonArray.class).isPresent()
        && BESIDE_NODES.stream().anyMatch(object::has);
  }
}
