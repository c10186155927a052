package dev.weft.client.internal.server;

import dev.weft.client.job.PreviewImage;
import dev.weft.workflow.NodeOutput;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a server tells of its own accord. Prompt and node ids are null where it gives none. */
public sealed interface ServerMessage {

  /** The id of the prompt the message is about; null when it does not say. */
  default @Nullable String promptId() {
    return null;
  }

  /** The queue changed. */
  record Status(int queueRemaining) implements ServerMessage {}

  /** What the server can do on this connection. */
  record FeatureFlags(boolean previewMetadata) implements ServerMessage {}

  /** The server began to run the job. */
  record ExecutionStart(@Nullable String promptId) implements ServerMessage {}

  /** Nodes whose earlier result is used again. */
  record ExecutionCached(@Nullable String promptId, List<String> nodes) implements ServerMessage {}

  /** A node runs; with a null node the job has ended. Without prompt id it greets a socket. */
  record Executing(@Nullable String promptId, @Nullable NodeRef node) implements ServerMessage {}

  /** How far one node is. */
  record Progress(@Nullable String promptId, NodeProgress progress) implements ServerMessage {}

  /** How far several nodes are. */
  record ProgressState(@Nullable String promptId, List<NodeProgress> nodes)
      implements ServerMessage {}

  /** A node yielded something. */
  record Executed(@Nullable String promptId, NodeRef node, NodeOutput output)
      implements ServerMessage {}

  /** The job ended well; the server may not have noted that down yet. */
  record ExecutionSuccess(@Nullable String promptId) implements ServerMessage {}

  /** A node failed, or was blocked by one before it. */
  record ExecutionError(@Nullable String promptId, NodeFailure failure) implements ServerMessage {}

  /** The job was interrupted. */
  record ExecutionInterrupted(@Nullable String promptId) implements ServerMessage {}

  /** What a node works on; old servers name neither prompt nor node. */
  record Preview(@Nullable String promptId, @Nullable NodeRef node, PreviewImage image)
      implements ServerMessage {}

  /** What a node says about its work. */
  record ProgressText(NodeRef node, String text) implements ServerMessage {}

  /** A message of a type that the client does not know. */
  record Unknown(@Nullable String promptId, String type, String json) implements ServerMessage {}

  /** Not a message at all. */
  record Malformed(String reason) implements ServerMessage {}

  /** A node as messages name it: a node made by another one while it ran is shown as that one. */
  record NodeRef(String id, String displayId) {}

  /** How far a node is; steps are never below 1e-9, and never fewer than are done. */
  record NodeProgress(NodeRef node, double step, double steps, boolean finished) {

    /** The same node at another step, or at the last one if it has not so many. */
    public NodeProgress at(double otherStep) {
      return new NodeProgress(node, Math.min(otherStep, steps), steps, finished);
    }
  }
}
