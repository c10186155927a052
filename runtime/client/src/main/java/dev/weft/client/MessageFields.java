package dev.weft.client;

import dev.weft.client.ServerMessage.NodeProgress;
import dev.weft.client.ServerMessage.NodeRef;
import dev.weft.workflow.FileDownload;
import dev.weft.workflow.NodeOutput;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The members of a message's data, collected in one pass whatever the type: no two types use one
 * name differently.
 */
final class MessageFields {
  private final FileDownload download;

  @Nullable String promptId;
  final List<String> cached = new ArrayList<>();
  final List<NodeProgress> states = new ArrayList<>();
  final NodeFailure.Fields failure = new NodeFailure.Fields();
  NodeOutput output = NodeOutput.NONE;
  int queueRemaining;
  boolean previewMetadata;

  private @Nullable String node;
  private @Nullable String displayNode;
  private double value;
  private double max = 1;
  private String state = "";

  MessageFields(FileDownload download) {
    this.download = download;
  }

  void take(String name, JsonCursor cursor) {
    switch (name) {
      case "prompt_id" -> promptId = cursor.text();
      case "node", "node_id" -> takeNode(name, cursor);
      case "display_node", "display_node_id" -> displayNode = cursor.text();
      case "value" -> value = cursor.number(0);
      case "max" -> max = cursor.number(1);
      case "state" -> state = cursor.text("");
      case "nodes" -> takeNodes(cursor);
      case "output" -> output = NodeOutputReader.read(cursor, download);
      case "status" -> cursor.fields(this::takeStatus);
      case "supports_preview_metadata" -> previewMetadata = cursor.isTrue();
      default -> failure.take(name, cursor);
    }
  }

  private void takeNode(String name, JsonCursor cursor) {
    node = cursor.text();
    failure.take(name, cursor);
  }

  /** A list of ids in {@code execution_cached}, a map of states in {@code progress_state}. */
  private void takeNodes(JsonCursor cursor) {
    if (cursor.isArray()) {
      cursor.elements(
          id -> {
            String text = id.text();
            if (text != null) {
              cached.add(text);
            }
          });
      return;
    }
    cursor.fields(
        (id, state) -> {
          MessageFields fields = new MessageFields(download);
          fields.node = id;
          state.fields(fields::take);
          states.add(fields.progress());
        });
  }

  private void takeStatus(String name, JsonCursor cursor) {
    if (name.equals("exec_info")) {
      cursor.fields(
          (key, count) -> {
            if (key.equals("queue_remaining")) {
              queueRemaining = (int) count.number(0);
            }
          });
    }
  }

  @Nullable NodeRef nodeOrNull() {
    return node == null ? null : node();
  }

  NodeRef node() {
    String id = node == null ? "" : node;
    return new NodeRef(id, displayNode == null ? id : displayNode);
  }

  NodeProgress progress() {
    double steps = Double.isFinite(max) && max > 1e-9 ? max : 1;
    double step = Double.isFinite(value) ? Math.min(Math.max(value, 0), steps) : 0;
    return new NodeProgress(node(), step, steps, state.equals("finished"));
  }
}
