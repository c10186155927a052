package dev.weft.client;

import dev.weft.workflow.FileDownload;
import tools.jackson.core.JacksonException;

/**
 * Decodes the frames of a ComfyUI socket: a pure function that throws for nothing a server sends.
 *
 * <p>Text frames are {@code {"type", "data"}}; for binary ones see {@link BinaryFrame}.
 */
final class MessageDecoder {
  private final FileDownload download;

  /** Files named in frames are read through {@code download}. */
  MessageDecoder(FileDownload download) {
    this.download = download;
  }

  ServerMessage decode(String frame) {
    try {
      Envelope envelope = Envelope.read(frame);
      if (envelope.type.isEmpty()) {
        return new ServerMessage.Malformed("a frame without type");
      }
      MessageFields fields = new MessageFields(download);
      JsonCursor.of(envelope.data).fields(fields::take);
      return message(envelope, fields);
    } catch (JacksonException | IllegalArgumentException | IndexOutOfBoundsException e) {
      return new ServerMessage.Malformed(
          "a frame that is no JSON: " + e.getClass().getSimpleName());
    }
  }

  ServerMessage decode(byte[] frame) {
    return BinaryFrame.decode(frame, download);
  }

  private static ServerMessage message(Envelope envelope, MessageFields fields) {
    String promptId = fields.promptId;
    return switch (envelope.type) {
      case "status" -> new ServerMessage.Status(fields.queueRemaining);
      case "feature_flags" -> new ServerMessage.FeatureFlags(fields.previewMetadata);
      case "execution_start" -> new ServerMessage.ExecutionStart(promptId);
      case "execution_cached" -> new ServerMessage.ExecutionCached(promptId, fields.cached);
      case "executing" -> new ServerMessage.Executing(promptId, fields.nodeOrNull());
      case "progress" -> new ServerMessage.Progress(promptId, fields.progress());
      case "progress_state" -> new ServerMessage.ProgressState(promptId, fields.states);
      case "executed" -> new ServerMessage.Executed(promptId, fields.node(), fields.output);
      case "execution_success" -> new ServerMessage.ExecutionSuccess(promptId);
      case "execution_error" ->
          new ServerMessage.ExecutionError(promptId, fields.failure.toFailure());
      case "execution_interrupted" -> new ServerMessage.ExecutionInterrupted(promptId);
      default -> new ServerMessage.Unknown(promptId, envelope.type, envelope.data);
    };
  }

  /** The two members of a text frame, in whatever order they came. */
  private static final class Envelope {
    private String type = "";
    private String data = "null";

    static Envelope read(String frame) {
      Envelope envelope = new Envelope();
      JsonCursor.of(frame)
          .fields(
              (name, value) -> {
                if (name.equals("type")) {
                  envelope.type = value.text("");
                } else if (name.equals("data")) {
                  envelope.data = value.raw();
                }
              });
      return envelope;
    }
  }
}
