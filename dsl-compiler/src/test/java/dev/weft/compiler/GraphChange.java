package dev.weft.compiler;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Changes a graph as people do who save it again, or go on with it. */
final class GraphChange {
  private static final JsonMapper JSON = new JsonMapper();

  private final Random random;

  GraphChange(Random random) {
    this.random = random;
  }

  /** The same graph with ids that none of its nodes had, in another order. */
  ObjectNode renumbered(String json) {
    ObjectNode graph = (ObjectNode) JSON.readTree(json);
    List<String> ids = new ArrayList<>(graph.propertyNames());
    Collections.shuffle(ids, random);
    Map<String, String> renamed = new HashMap<>();
    ids.forEach(id -> renamed.put(id, Integer.toString(50_001 + renamed.size())));
    Collections.shuffle(ids, random);
    ObjectNode changed = JSON.createObjectNode();
    for (String id : ids) {
      inputs(graph, id)
          .forEach(
              input -> {
                if (isLink(input)) {
                  String source = input.get(0).stringValue();
                  ((ArrayNode) input)
                      .set(0, StringNode.valueOf(renamed.getOrDefault(source, source)));
                }
              });
      changed.set(renamed.get(id), graph.get(id));
    }
    return changed;
  }

  /** The graph with one to three things changed. */
  ObjectNode changed(String json) {
    ObjectNode graph = random.nextInt(3) == 0 ? renumbered(json) : (ObjectNode) JSON.readTree(json);
    for (int i = random.nextInt(3); i >= 0; i--) {
      List<String> ids = new ArrayList<>(graph.propertyNames());
      if (!ids.isEmpty()) {
        change(graph, ids.get(random.nextInt(ids.size())), ids);
      }
    }
    return graph;
  }

  private void change(ObjectNode graph, String id, List<String> ids) {
    ObjectNode inputs = inputs(graph, id);
    List<String> names = new ArrayList<>(inputs.propertyNames());
    String name = names.isEmpty() ? "extra" : names.get(random.nextInt(names.size()));
    String other = ids.get(random.nextInt(ids.size()));
    switch (random.nextInt(7)) {
      case 0 -> inputs.put(name, random.nextInt(100));
      case 1 -> inputs.put(name, "changed");
      case 2 -> inputs.remove(name);
      case 3 -> inputs.putArray(name).add(other).add(random.nextInt(2));
      case 4 -> graph.remove(id);
      case 5 -> graph.set("9" + id, graph.get(id).deepCopy());
      default -> {
        JsonNode moved = graph.get(id);
        graph.set(id, graph.get(other));
        graph.set(other, moved);
      }
    }
  }

  private static ObjectNode inputs(ObjectNode graph, String id) {
    return graph.get(id).get("inputs") instanceof ObjectNode inputs
        ? inputs
        : JSON.createObjectNode();
  }

  private static boolean isLink(JsonNode input) {
    return input.isArray() && input.size() == 2 && input.get(0).isString();
  }
}
