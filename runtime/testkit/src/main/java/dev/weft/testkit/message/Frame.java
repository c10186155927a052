package dev.weft.testkit.message;

import java.nio.charset.StandardCharsets;
import tools.jackson.databind.node.ObjectNode;

/** One WebSocket message of the server. */
public sealed interface Frame {

  /**
   * A JSON message {@code {"type", "data"}}.
   *
   * @param type the event
   * @param data what it tells; must not be changed afterwards
   */
  record Event(String type, ObjectNode data) implements Frame {}

  /**
   * A picture.
   *
   * @param format how it is encoded
   * @param image the picture
   */
  record Preview(ImageFormat format, EncodedImage image) implements Frame {}

  /**
   * A picture that says which prompt and node it belongs to.
   *
   * @param image the picture
   * @param metadata ids and {@code image_type}
   */
  record PreviewWithMetadata(EncodedImage image, ObjectNode metadata) implements Frame {}

  /**
   * Words about the progress of a node; they carry no prompt id.
   *
   * @param nodeId the node
   * @param text the words
   */
  record ProgressText(String nodeId, String text) implements Frame {
    /** The id as it is counted on the wire. */
    public byte[] nodeIdBytes() {
      return nodeId.getBytes(StandardCharsets.UTF_8);
    }
  }
}
