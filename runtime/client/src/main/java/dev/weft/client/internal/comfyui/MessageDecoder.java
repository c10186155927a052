package dev.weft.client.internal.comfyui;

import dev.weft.client.internal.server.ServerMessage;
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
      Envelope envelope = new Envelope();
      JsonCursor.of(frame).fields(envelope::take);
      return envelope.toMessage(download);
    } catch (JacksonException | IllegalArgumentException | IndexOutOfBoundsException e) {
      return new ServerMessage.Malformed(
          "a frame that is no JSON: " + e.getClass().getSimpleName());
    }
  }

  ServerMessage decode(byte[] frame) {
    return BinaryFrame.decode(frame, download);
  }

  /** The two members of a text frame, in whatever order they came. */
  private static final class Envelope {
    private String type = "";
    private String data = "null";

    void take(String name, JsonCursor value) {
      if (name.equals("type")) {
        type = value.text("");
      } else if (name.equals("data")) {
        data = value.raw();
      }
    }

    ServerMessage toMessage(FileDownload download) {
      if (type.isEmpty()) {
        return new ServerMessage.Malformed("a frame without type");
      }
      MessageFields fields = new MessageFields(download);
      JsonCursor.of(data).fields(fields::take);
      return fields.toMessage(type).orElseGet(() -> fields.toUnknown(type, data));
    }
  }
}
