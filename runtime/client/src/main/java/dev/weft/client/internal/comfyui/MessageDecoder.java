package dev.weft.client.internal.comfyui;

import dev.weft.client.internal.server.ServerMessage;
import dev.weft.workflow.FileDownload;
import java.nio.ByteBuffer;
import tools.jackson.core.JacksonException;

/**
 * Decodes the frames of one ComfyUI socket: throws for nothing a server sends, and gives the same
 * message for the same frame. For one thread at a time, as it remembers frames.
 *
 * <p>Text frames are {@code {"type", "data"}}; for binary ones see {@link BinaryFrame}.
 */
final class MessageDecoder {
  private final FileDownload download;
  private final NextStep nextProgress = new NextStep();
  private final NextStep nextStates = new NextStep();

  /** Files named in frames are read through {@code download}. */
  MessageDecoder(FileDownload download) {
    this.download = download;
  }

  ServerMessage decode(String frame) {
    ServerMessage progress = nextProgress.read(frame);
    ServerMessage known = progress == null ? nextStates.read(frame) : progress;
    if (known != null) {
      return known;
    }
    ServerMessage parsed = parse(frame);
    if (parsed instanceof ServerMessage.Progress) {
      nextProgress.learn(frame, parsed);
    } else if (parsed instanceof ServerMessage.ProgressState) {
      nextStates.learn(frame, parsed);
    }
    return parsed;
  }

  private ServerMessage parse(String frame) {
    try {
      Envelope envelope = new Envelope(download);
      JsonCursor.of(frame).fields(envelope::take);
      if (envelope.type.isEmpty()) {
        return new ServerMessage.Malformed("a frame without type");
      }
      MessageFields fields = envelope.data;
      return fields
          .toMessage(envelope.type)
          .orElseGet(() -> fields.toUnknown(envelope.type, rawData(frame)));
    } catch (JacksonException | IllegalArgumentException | IndexOutOfBoundsException e) {
      return new ServerMessage.Malformed(
          "a frame that is no JSON: " + e.getClass().getSimpleName());
    }
  }

  /** The data exactly as they were written: of an unknown message that is all there is to tell. */
  private static String rawData(String frame) {
    StringBuilder raw = new StringBuilder();
    JsonCursor.of(frame)
        .fields(
            (name, value) -> {
              if (name.equals("data")) {
                raw.replace(0, raw.length(), value.raw());
              }
            });
    return raw.isEmpty() ? "null" : raw.toString();
  }

  /** Copies nothing of the frame but what a message holds. */
  ServerMessage decode(ByteBuffer frame) {
    return BinaryFrame.decode(frame, download);
  }

  /** The two members of a text frame, in whatever order they came. */
  private static final class Envelope {
    private final FileDownload download;
    private String type = "";
    private MessageFields data;

    Envelope(FileDownload download) {
      this.download = download;
      this.data = new MessageFields(download);
    }

    void take(String name, JsonCursor value) {
      if (name.equals("type")) {
        type = value.text("");
      } else if (name.equals("data")) {
        data = new MessageFields(download);
        value.fields(data::take);
      }
    }
  }
}
