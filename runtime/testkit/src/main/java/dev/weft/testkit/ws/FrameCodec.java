package dev.weft.testkit.ws;

import dev.weft.testkit.json.Json;
import dev.weft.testkit.message.Frame;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.node.ObjectNode;

/** Frames as they go over the wire; all numbers are big-endian. */
final class FrameCodec {
  private static final int PREVIEW = 1;
  private static final int PROGRESS_TEXT = 3;
  private static final int PREVIEW_WITH_METADATA = 4;
  private static final int NUMBER = Integer.BYTES;

  private FrameCodec() {}

  static String text(Frame.Event event) {
    ObjectNode message = Json.object().put("type", event.type());
    message.set("data", event.data());
    return Json.write(message);
  }

  /** A frame that is no event. */
  static ByteBuffer binary(Frame frame) {
    if (frame instanceof Frame.Preview preview) {
      return preview(preview);
    }
    if (frame instanceof Frame.PreviewWithMetadata preview) {
      return previewWithMetadata(preview);
    }
    if (frame instanceof Frame.ProgressText progress) {
      return progressText(progress);
    }
    throw new AssertionError(frame);
  }

  /** How many bytes a frame has. */
  static int size(Frame frame) {
    return frame instanceof Frame.Event event ? text(event).length() : binary(frame).remaining();
  }

  private static ByteBuffer preview(Frame.Preview preview) {
    ByteBuffer image = preview.image().bytes();
    return ByteBuffer.allocate(2 * NUMBER + image.remaining())
        .putInt(PREVIEW)
        .putInt(preview.format().code())
        .put(image)
        .flip();
  }

  private static ByteBuffer previewWithMetadata(Frame.PreviewWithMetadata preview) {
    byte[] metadata = Json.bytes(preview.metadata());
    ByteBuffer image = preview.image().bytes();
    return ByteBuffer.allocate(2 * NUMBER + metadata.length + image.remaining())
        .putInt(PREVIEW_WITH_METADATA)
        .putInt(metadata.length)
        .put(metadata)
        .put(image)
        .flip();
  }

  private static ByteBuffer progressText(Frame.ProgressText progress) {
    byte[] nodeId = progress.nodeIdBytes();
    byte[] words = progress.text().getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(2 * NUMBER + nodeId.length + words.length)
        .putInt(PROGRESS_TEXT)
        .putInt(nodeId.length)
        .put(nodeId)
        .put(words)
        .flip();
  }
}
