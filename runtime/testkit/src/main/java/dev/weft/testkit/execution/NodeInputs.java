package dev.weft.testkit.execution;

import dev.weft.testkit.json.Json;
import dev.weft.testkit.node.Descriptions;
import dev.weft.testkit.node.NodeResult;
import dev.weft.testkit.value.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** The values that a node is given. */
final class NodeInputs {
  private NodeInputs() {}

  static Map<String, Value> of(JsonNode inputs, Function<String, NodeResult> results) {
    Map<String, Value> values = new LinkedHashMap<>();
    inputs.forEachEntry(
        (name, json) ->
            values.put(
                name,
                GraphLinks.link(json)
                    .map(link -> output(results.apply(link.nodeId()), link.slot()))
                    .orElseGet(() -> new Value.Scalar(json))));
    return values;
  }

  private static Value output(NodeResult result, int slot) {
    int count = result.outputs().size();
    int wrapped = slot < 0 ? slot + count : slot;
    return wrapped >= 0 && wrapped < count ? result.outputs().get(wrapped) : Value.nothing();
  }

  /** The member {@code current_inputs} of an error: a list for each input. */
  static ObjectNode described(Map<String, Value> inputs) {
    ObjectNode described = Json.object();
    inputs.forEach((name, value) -> described.putArray(name).add(described(value)));
    return described;
  }

  private static JsonNode described(Value value) {
    return value instanceof Value.Scalar scalar
        ? scalar.json()
        : StringNode.valueOf(Descriptions.of(value));
  }
}
