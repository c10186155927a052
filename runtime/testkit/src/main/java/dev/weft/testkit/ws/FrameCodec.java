package dev.weft.testkit.ws;

import dev.weft.testkit.json.Json;
import dev.weft.testkit.message.Frame;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Frames as they go over the wire; all numbers are big-endian. */
final class FrameCodec {
  private static final int PREVIEW = 1;
  private static final int PROGRESS_TEXT = 3;
  private static final int PREVIEW_WITH_METADATA = 4;
  private static final int NUMBER = Integer.BYTES;

  private FrameCodec() {}

  static String text(Frame.Event event) {
    var message = Json.object().put("type", event.type());
    message.set("data", event.data());
    return Json.write(message);
  }

  static ByteBuffer binary(Frame.Preview preview) {
    return ByteBuffer.allocate(2 * NUMBER + preview.image().length)
        .putInt(PREVIEW)
        .putInt(preview.format().code())
        .put(preview.image())
        .flip();
  }

  static ByteBuffer binary(Frame.PreviewWithMetadata preview) {
    byte[] metadata = Json.bytes(preview.metadata());
    return ByteBuffer.allocate(2 * NUMBER + metadata.length + preview.image().length)
        .putInt(PREVIEW_WITH_METADATA)
        .putInt(metadata.length)
        .put(metadata)
        .put(preview.image())
        .flip();
  }

  static ByteBuffer binary(Frame.ProgressText progress) {
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
