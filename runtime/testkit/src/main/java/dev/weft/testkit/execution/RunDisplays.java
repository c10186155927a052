package dev.weft.testkit.execution;

import dev.weft.testkit.json.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** What the nodes of one prompt show, as the history keeps it. */
final class RunDisplays {
  private final RunGraph graph;
  private final Map<String, ObjectNode> displays = new LinkedHashMap<>();

  RunDisplays(RunGraph graph) {
    this.graph = graph;
  }

  boolean has(String id) {
    return displays.containsKey(id);
  }

  /** What a node shows; empty when it shows nothing. */
  ObjectNode of(String id) {
    ObjectNode display = displays.get(id);
    return display == null ? Json.object() : display;
  }

  void keep(String id, ObjectNode display) {
    if (!display.isEmpty()) {
      displays.put(id, display);
    }
  }

  /** The member {@code outputs} of the history entry. */
  ObjectNode outputs() {
    ObjectNode outputs = Json.object();
    displays.forEach(outputs::set);
    return outputs;
  }

  /** The member {@code meta} of the history entry: where those outputs belong. */
  ObjectNode meta() {
    ObjectNode meta = Json.object();
    displays
        .keySet()
        .forEach(
            id ->
                meta.putObject(id)
                    .put("node_id", id)
                    .put("display_node", graph.displayIdOf(id))
                    .put("parent_node", graph.parentOf(id).orElse(null))
                    .put("real_node_id", graph.realIdOf(id)));
    return meta;
  }
}
