package dev.weft.testkit.execution;

import dev.weft.testkit.json.Json;
import dev.weft.testkit.node.NodeFailure;
import dev.weft.testkit.node.NodeResult;
import dev.weft.testkit.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A node that is given lists runs once for each member; what its runs leave behind is joined. */
final class ListMapping {
  private ListMapping() {}

  /**
   * The inputs of each call. Of lists that are shorter than others the last member is repeated.
   *
   * @param wholeLists whether the node wants the lists themselves, in one call
   */
  static List<Map<String, Value>> calls(Map<String, List<Value>> inputs, boolean wholeLists) {
    if (wholeLists) {
      Map<String, Value> lists = new LinkedHashMap<>();
      inputs.forEach((name, members) -> lists.put(name, new Value.Members(members)));
      return List.of(lists);
    }
    int longest = inputs.values().stream().mapToInt(List::size).max().orElse(0);
    if (longest == 0 && !inputs.isEmpty()) {
      throw new NodeFailure(
          "TypeError",
          "missing required positional arguments: '" + String.join("', '", inputs.keySet()) + "'");
    }
    return IntStream.range(0, Math.max(1, longest)).mapToObj(i -> call(inputs, i)).toList();
  }

  private static Map<String, Value> call(Map<String, List<Value>> inputs, int index) {
    Map<String, Value> values = new LinkedHashMap<>();
    inputs.forEach(
        (name, members) -> {
          if (members.isEmpty()) {
            throw new NodeFailure("IndexError", "list index out of range");
          }
          values.put(name, members.get(Math.min(index, members.size() - 1)));
        });
    return values;
  }

  /** What the calls hand on together, socket by socket. */
  static List<List<Value>> joined(List<List<Value>> results) {
    int sockets = results.stream().mapToInt(List::size).min().orElse(0);
    return IntStream.range(0, sockets)
        .mapToObj(slot -> results.stream().flatMap(each -> each.get(slot).members()).toList())
        .toList();
  }

  /** What the calls show together: the lists under each key that the first one shows. */
  static ObjectNode shown(List<NodeResult> results) {
    List<ObjectNode> displays =
        results.stream().map(NodeResult::display).filter(each -> !each.isEmpty()).toList();
    if (displays.size() <= 1) {
      return displays.isEmpty() ? Json.object() : displays.get(0);
    }
    ObjectNode shown = Json.object();
    displays.get(0).forEachEntry((key, first) -> shown.set(key, joined(key, first, displays)));
    return shown;
  }

  private static JsonNode joined(String key, JsonNode first, List<ObjectNode> displays) {
    if (!first.isArray()) {
      return first;
    }
    List<JsonNode> all = new ArrayList<>();
    displays.forEach(display -> display.path(key).forEach(all::add));
    ArrayNode list = Json.array();
    all.forEach(list::add);
    return list;
  }
}
