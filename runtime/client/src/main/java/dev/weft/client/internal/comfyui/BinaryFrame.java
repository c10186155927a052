package dev.weft.client.internal.comfyui;

import dev.weft.client.internal.server.ServerMessage;
import dev.weft.client.internal.server.ServerMessage.Malformed;
import dev.weft.client.internal.server.ServerMessage.NodeRef;
import dev.weft.client.job.PreviewImage;
import dev.weft.workflow.FileDownload;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;

/**
 * The binary frames of a ComfyUI socket: an unsigned 32-bit big-endian event number, then the
 * event's own layout.
 *
 * <p>1: a format (1 JPEG, 2 PNG) and a picture. 3: a node id with its length before it, then a
 * text. 4: JSON with its length before it, then a picture. Servers in the wild send further
 * numbers.
 */
final class BinaryFrame {
  private BinaryFrame() {}

  static ServerMessage decode(ByteBuffer frame, FileDownload download) {
    ByteBuffer buffer = frame.slice();
    if (buffer.remaining() < 8) {
      return new Malformed("a binary frame of " + buffer.remaining() + " bytes");
    }
    int event = buffer.getInt();
    return switch (event) {
      case 1 -> preview(buffer);
      case 3 -> progressText(buffer);
      case 4 -> previewWithMetadata(buffer, download);
      default ->
          new ServerMessage.Unknown(null, "binary " + Integer.toUnsignedString(event), "null");
    };
  }

  private static ServerMessage preview(ByteBuffer buffer) {
    String mediaType = buffer.getInt() == 2 ? "image/png" : "image/jpeg";
    return new ServerMessage.Preview(null, null, new PreviewImage(mediaType, buffer));
  }

  private static ServerMessage progressText(ByteBuffer buffer) {
    int length = buffer.getInt();
    if (length < 0 || length > buffer.remaining()) {
      return new Malformed("a progress text whose node id is longer than the frame");
    }
    String node = text(buffer, length);
    return new ServerMessage.ProgressText(
        new NodeRef(node, node), text(buffer, buffer.remaining()));
  }

  private static ServerMessage previewWithMetadata(ByteBuffer buffer, FileDownload download) {
    int length = buffer.getInt();
    if (length < 0 || length > buffer.remaining()) {
      return new Malformed("a preview whose metadata are longer than the frame");
    }
    MessageFields fields = new MessageFields(download);
    try {
      JsonCursor.of(text(buffer, length)).fields(fields::take);
    } catch (JacksonException e) {
      return new Malformed("a preview whose metadata are no JSON");
    }
    return fields.toPreview(buffer);
  }

  private static String text(ByteBuffer buffer, int length) {
    byte[] bytes = new byte[length];
    buffer.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
