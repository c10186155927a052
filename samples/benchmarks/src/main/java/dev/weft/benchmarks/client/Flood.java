package dev.weft.benchmarks.client;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The frames of one run, after the post and before its end. They are made once and for all, as all
 * that a server computes meanwhile would count as the client's.
 */
final class Flood {
  /** What the history has of any run. */
  static final String RECORD =
      "{\"prompt\": [1, \"\", {}, {}, []], \"outputs\": {}, \"status\": {\"status_str\":"
          + " \"success\", \"completed\": true, \"messages\": []}}";

  /** In place of a prompt id, and as long. */
  private static final String ANY_ID = "00000000-0000-0000-0000-000000000000";

  private static final String START =
      """
      {"type": "execution_start", "data": {"prompt_id": "%s"}}""";
  private static final String EXECUTING =
      """
      {"type": "executing", "data": {"node": "1", "display_node": "1", "prompt_id": "%s"}}""";
  private static final String STATE =
      """
      {"type": "progress_state", "data": {"prompt_id": "%1$s", "nodes": {"1": {"value": %2$d.0, \
      "max": %3$d.0, "state": "running", "node_id": "1", "prompt_id": "%1$s", \
      "display_node_id": "1", "parent_node_id": null, "real_node_id": "1"}}}}""";
  private static final String PROGRESS =
      """
      {"type": "progress", "data": {"value": %2$d, "max": %3$d, "prompt_id": "%1$s", "node": "1"}}""";
  private static final String METADATA =
      """
      {"node_id": "1", "prompt_id": "%s", "image_type": "image/jpeg"}""";

  private final byte[] frames;
  private final int[] ids;
  private final int times;

  /**
   * @param times how often all frames but the first two are sent
   */
  private Flood(byte[] frames, int times) {
    this.frames = frames;
    this.times = times;
    this.ids = find(frames, ANY_ID.getBytes(StandardCharsets.US_ASCII));
  }

  /** Progress of one node, step by step, each told in two messages as ComfyUI does. */
  static Flood ofTexts(int steps) {
    ByteArrayOutputStream frames = new ByteArrayOutputStream();
    for (int step = 1; step <= steps; step++) {
      frames.writeBytes(text(STATE.formatted(ANY_ID, step, steps)));
      frames.writeBytes(text(PROGRESS.formatted(ANY_ID, step, steps)));
    }
    return new Flood(frames.toByteArray(), 1);
  }

  /** Previews of one node with the metadata that say whose they are, all of them the same bytes. */
  static Flood ofPreviews(int count, int size) {
    byte[] metadata = METADATA.formatted(ANY_ID).getBytes(StandardCharsets.UTF_8);
    ByteBuffer preview = ByteBuffer.allocate(8 + metadata.length + size);
    preview.putInt(4).putInt(metadata.length).put(metadata);
    return new Flood(frame(2, preview.array()), count);
  }

  /** Sends all of them for one job. */
  void send(String promptId, OutputStream socket) throws IOException {
    byte[] id = promptId.getBytes(StandardCharsets.US_ASCII);
    for (int at : ids) {
      System.arraycopy(id, 0, frames, at, id.length);
    }
    socket.write(text(START.formatted(promptId)));
    socket.write(text(EXECUTING.formatted(promptId)));
    for (int i = 0; i < times; i++) {
      socket.write(frames);
    }
  }

  private static int[] find(byte[] frames, byte[] id) {
    return IntStream.range(0, frames.length - id.length)
        .filter(
            at ->
                frames[at] == id[0] && Arrays.equals(frames, at, at + id.length, id, 0, id.length))
        .toArray();
  }

  /** What ComfyUI sends when the history has the job. */
  static byte[] end(String id) {
    return text(
        "{\"type\": \"executing\", \"data\": {\"node\": null, \"prompt_id\": \"" + id + "\"}}");
  }

  static byte[] text(String json) {
    return frame(1, json.getBytes(StandardCharsets.UTF_8));
  }

  /** As a server sends it, without a mask. */
  private static byte[] frame(int opcode, byte[] payload) {
    ByteBuffer frame = ByteBuffer.allocate(payload.length + 10).put((byte) (0x80 | opcode));
    if (payload.length < 126) {
      frame.put((byte) payload.length);
    } else if (payload.length < 1 << 16) {
      frame.put((byte) 126).putShort((short) payload.length);
    } else {
      frame.put((byte) 127).putLong(payload.length);
    }
    byte[] bytes = new byte[frame.put(payload).flip().remaining()];
    frame.get(bytes);
    return bytes;
  }
}
