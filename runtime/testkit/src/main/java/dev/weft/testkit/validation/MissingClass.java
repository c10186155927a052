package dev.weft.testkit.validation;

import dev.weft.testkit.json.Json;
import dev.weft.testkit.json.PythonText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Refusals of graphs with a node whose class is absent or unknown, in the words of each version.
 */
final class MissingClass {
  private MissingClass() {}

  static Validation absentInOlder(String id) {
    return Validation.refused(
        "invalid_prompt",
        "Cannot execute because a node is missing the class_type property.",
        place(id),
        Json.object());
  }

  static Validation unknownInOlder(String id, JsonNode node) {
    return Validation.refused(
        "invalid_prompt",
        "Cannot execute because node "
            + PythonText.str(node.path("class_type"))
            + " does not exist.",
        place(id),
        Json.object());
  }

  static Validation absent(String id, JsonNode node) {
    return missing(
        id,
        node,
        "' has no class_type. The workflow may be corrupted or a custom node is missing.");
  }

  static Validation unknown(String id, JsonNode node) {
    return missing(id, node, "' not found. The custom node may not be installed.");
  }

  private static Validation missing(String id, JsonNode node, String fault) {
    JsonNode classType = node.get("class_type");
    String title = node.path("_meta").path("title").asString(id);
    ObjectNode info = Json.object().put("node_id", id);
    info.set("class_type", classType == null ? NullNode.instance : classType);
    info.put("node_title", title);
    return Validation.refused("missing_node_type", "Node '" + title + fault, place(id), info);
  }

  private static String place(String id) {
    return "Node ID '#" + id + "'";
  }
}
