package dev.weft.client.internal.comfyui;

import dev.weft.client.internal.server.ServerMessage;
import dev.weft.client.internal.server.ServerMessage.NodeProgress;
import dev.weft.client.internal.server.ServerMessage.NodeRef;
import dev.weft.client.job.PreviewImage;
import dev.weft.workflow.FileDownload;
import dev.weft.workflow.NodeOutput;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The members of a message's data, collected in one pass whatever the type: no two types use one
 * name differently.
 */
final class MessageFields {
  private final FileDownload download;
  private final List<String> cached = new ArrayList<>(0);
  private final List<NodeProgress> states = new ArrayList<>(0);
  private final NodeFailureReader failure = new NodeFailureReader();
  private @Nullable String promptId;
  private @Nullable String node;
  private @Nullable String displayNode;
  private NodeOutput output = NodeOutput.NONE;
  private double value;
  private double max = 1;
  private String state = "";
  private String imageType = "image/jpeg";
  private int queueRemaining;
  private boolean previewMetadata;

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
      case "image_type" -> imageType = cursor.text(imageType);
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
      cursor.elements(this::takeCached);
    } else {
      cursor.fields(this::takeState);
    }
  }

  private void takeCached(JsonCursor cursor) {
    String id = cursor.text();
    if (id != null) {
      cached.add(id);
    }
  }

  private void takeState(String id, JsonCursor cursor) {
    MessageFields fields = new MessageFields(download);
    fields.node = id;
    cursor.fields(fields::take);
    states.add(fields.progress());
  }

  private void takeStatus(String name, JsonCursor cursor) {
    if (name.equals("exec_info")) {
      cursor.fields(this::takeQueue);
    }
  }

  private void takeQueue(String name, JsonCursor count) {
    if (name.equals("queue_remaining")) {
      queueRemaining = (int) count.number(0);
    }
  }

  /** The message of a type; empty for one that this client does not know. */
  Optional<ServerMessage> toMessage(String type) {
    return Optional.ofNullable(
        switch (type) {
          case "status" -> new ServerMessage.Status(queueRemaining);
          case "feature_flags" -> new ServerMessage.FeatureFlags(previewMetadata);
          case "execution_start" -> new ServerMessage.ExecutionStart(promptId);
          case "execution_cached" -> new ServerMessage.ExecutionCached(promptId, cached);
          case "executing" -> new ServerMessage.Executing(promptId, nodeOrNull());
          case "progress" -> new ServerMessage.Progress(promptId, progress());
          case "progress_state" -> new ServerMessage.ProgressState(promptId, states);
          case "executed" -> new ServerMessage.Executed(promptId, node(), output);
          case "execution_success" -> new ServerMessage.ExecutionSuccess(promptId);
          case "execution_error" -> new ServerMessage.ExecutionError(promptId, failure.toFailure());
          case "execution_interrupted" -> new ServerMessage.ExecutionInterrupted(promptId);
          default -> null;
        });
  }

  ServerMessage toUnknown(String type, String data) {
    return new ServerMessage.Unknown(promptId, type, data);
  }

  ServerMessage toPreview(ByteBuffer image) {
    return new ServerMessage.Preview(promptId, nodeOrNull(), new PreviewImage(imageType, image));
  }

  private @Nullable NodeRef nodeOrNull() {
    return node == null ? null : node();
  }

  private NodeRef node() {
    String id = node == null ? "" : node;
    return new NodeRef(id, displayNode == null ? id : displayNode);
  }

  private NodeProgress progress() {
    double steps = Double.isFinite(max) && max > 1e-9 ? max : 1;
    double step = Double.isFinite(value) ? Math.min(Math.max(value, 0), steps) : 0;
    return new NodeProgress(node(), step, steps, state.equals("finished"));
  }
}
