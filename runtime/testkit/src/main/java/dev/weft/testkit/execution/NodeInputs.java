package dev.weft.testkit.execution;

import dev.weft.testkit.json.Json;
import dev.weft.testkit.node.NodeResult;
import dev.weft.testkit.value.Size;
import dev.weft.testkit.value.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

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
    if (value instanceof Value.Scalar scalar) {
      return scalar.json();
    }
    if (value instanceof Value.Images images) {
      return tensor(images.size(), images.frames().size());
    }
    return Json.parse(Json.write(Json.array().add("<" + value.getClass().getSimpleName() + ">")))
        .get(0);
  }

  private static JsonNode tensor(Size size, int batch) {
    return Json.array()
        .add("tensor([...], size=(" + batch + ", " + size.height() + ", " + size.width() + ", 3))")
        .get(0);
  }
}
