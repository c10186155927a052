package dev.weft.testkit;

import dev.weft.testkit.json.Json;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reduces answers to what two servers must have in common. */
final class JsonShape {
  private static final Set<String> FREE_TEXT = Set.of("traceback");

  private JsonShape() {}

  /**
   * A refusal without what no client reads: tracebacks, tooltips and other decoration of inputs.
   * Errors of a node are sorted, as their order is not fixed.
   */
  static JsonNode refusal(JsonNode json) {
    if (json instanceof ArrayNode array) {
      ArrayNode plain = Json.array();
      Set<String> sorted = new TreeSet<>();
      array.forEach(each -> sorted.add(Json.write(refusal(each))));
      boolean errors = array.valueStream().allMatch(each -> each.has("type"));
      if (errors) {
        sorted.forEach(each -> plain.add(Json.parse(each)));
      } else {
        array.forEach(each -> plain.add(refusal(each)));
      }
      return plain;
    }
    if (json.isObject()) {
      ObjectNode plain = Json.object();
      for (String key : new TreeSet<>(json.propertyNames())) {
        if (!FREE_TEXT.contains(key)) {
          plain.set(key, refusal(json.path(key)));
        }
      }
      return plain;
    }
    return json;
  }
}
