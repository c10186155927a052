package dev.weft.testkit.execution;

import dev.weft.testkit.json.Json;
import dev.weft.testkit.node.Descriptions;
import dev.weft.testkit.value.Value;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** The values that a node is given, as errors tell them. */
final class NodeInputs {
  private NodeInputs() {}

  /** The member {@code current_inputs} of an error: a list for each input. */
  static ObjectNode described(Map<String, List<Value>> inputs) {
    ObjectNode described = Json.object();
    inputs.forEach(
        (name, members) -> {
          ArrayNode list = described.putArray(name);
          members.forEach(member -> list.add(described(member)));
        });
    return described;
  }

  private static JsonNode described(Value value) {
    return value instanceof Value.Scalar scalar
        ? scalar.json()
        : StringNode.valueOf(Descriptions.of(value));
  }
}
