package dev.weft.testkit.execution;

import dev.weft.testkit.json.Json;
import dev.weft.testkit.message.Frame;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.DoubleNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.ObjectNode;

/** How far the nodes of one prompt are; each change is told as {@code progress_state}. */
final class ProgressBoard {
  private final RunMessages messages;
  private final Map<String, ObjectNode> nodes = new LinkedHashMap<>();

  ProgressBoard(RunMessages messages) {
    this.messages = messages;
  }

  void start(String nodeId) {
    set(nodeId, DoubleNode.valueOf(0), DoubleNode.valueOf(1), "running");
    tell();
  }

  void update(String nodeId, int value, int max) {
    set(nodeId, IntNode.valueOf(value), IntNode.valueOf(max), "running");
    tell();
  }

  /** Also ends nodes that never started, as cached output nodes do. */
  void finish(String nodeId) {
    ObjectNode node = nodes.get(nodeId);
    JsonNode max = node == null ? IntNode.valueOf(1) : node.path("max");
    set(nodeId, max, max, "finished");
    tell();
  }

  private void set(String nodeId, JsonNode value, JsonNode max, String state) {
    ObjectNode node = Json.object();
    node.set("value", value);
    node.set("max", max);
    node.put("state", state).put("node_id", nodeId);
    node.setAll(messages.data());
    node.setAll(messages.placeOf(nodeId));
    nodes.put(nodeId, node);
  }

  private void tell() {
    ObjectNode data = messages.data();
    ObjectNode all = data.putObject("nodes");
    nodes.forEach(all::set);
    messages.toOwnerOrAll(new Frame.Event("progress_state", data));
  }
}
