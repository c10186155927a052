package dev.weft.testkit.node;

import dev.weft.testkit.json.Json;
import dev.weft.testkit.value.Value;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a node leaves behind.
 *
 * @param outputs a value for each socket; a {@link Value.Members} where a list comes out
 * @param display what {@code executed} and the history show; empty when nothing is shown
 * @param expansion nodes that run in place of this one; empty for most
 */
public record NodeResult(List<Value> outputs, ObjectNode display, List<ExpandedNode> expansion) {

  /** Copies the lists. */
  public NodeResult {
    outputs = List.copyOf(outputs);
    expansion = List.copyOf(expansion);
  }

  /** Values and nothing to show. */
  public static NodeResult of(List<Value> outputs) {
    return new NodeResult(outputs, Json.object(), List.of());
  }

  /** The same, showing one more thing. */
  public NodeResult showing(String key, JsonNode shown) {
    ObjectNode more = display.deepCopy();
    more.set(key, shown);
    return new NodeResult(outputs, more, expansion);
  }
}
