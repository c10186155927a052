package dev.weft.client;

import dev.weft.workflow.NodeOutput;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A frame of the server's socket, decoded. Prompt and node ids are null where the server sends
 * none.
 */
sealed interface ServerMessage {

  /** The id of the prompt the message is about; null when it does not say. */
  default @Nullable String promptId() {
    return null;
  }

  record Status(int queueRemaining) implements ServerMessage {}

  record FeatureFlags(boolean previewMetadata) implements ServerMessage {}

  record ExecutionStart(@Nullable String promptId) implements ServerMessage {}

  record ExecutionCached(@Nullable String promptId, List<String> nodes) implements ServerMessage {}

  /** A node runs; with a null node the prompt has ended. Without prompt id it greets a socket. */
  record Executing(@Nullable String promptId, @Nullable NodeRef node) implements ServerMessage {}

  record Progress(@Nullable String promptId, NodeProgress progress) implements ServerMessage {}

  record ProgressState(@Nullable String promptId, List<NodeProgress> nodes)
      implements ServerMessage {}

  record Executed(@Nullable String promptId, NodeRef node, NodeOutput output)
      implements ServerMessage {}

  record ExecutionSuccess(@Nullable String promptId) implements ServerMessage {}

  record ExecutionError(@Nullable String promptId, NodeFailure failure) implements ServerMessage {}

  record ExecutionInterrupted(@Nullable String promptId) implements ServerMessage {}

  /** Binary event 4, or 1, which names neither prompt nor node. */
  record Preview(@Nullable String promptId, @Nullable NodeRef node, PreviewImage image)
      implements ServerMessage {}

  record ProgressText(NodeRef node, String text) implements ServerMessage {}

  record Unknown(@Nullable String promptId, String type, String json) implements ServerMessage {}

  /** Not a message at all. */
  record Malformed(String reason) implements ServerMessage {}

  /** A node as frames name it: a node made by another one while it ran is shown as that one. */
  record NodeRef(String id, String displayId) {}

  /** How far a node is; steps are never below 1e-9. */
  record NodeProgress(NodeRef node, double step, double steps, boolean finished) {}
}
