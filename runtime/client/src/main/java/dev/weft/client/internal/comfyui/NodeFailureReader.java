package dev.weft.client.internal.comfyui;

import dev.weft.client.internal.server.NodeFailure;
import java.util.ArrayList;
import java.util.List;

/** Reads the data of an {@code execution_error}, member by member: others may stand beside them. */
final class NodeFailureReader {
  private final List<String> traceback = new ArrayList<>();
  private String nodeId = "";
  private String nodeType = "";
  private String exceptionType = "";
  private String message = "";

  static NodeFailure read(JsonCursor data) {
    NodeFailureReader reader = new NodeFailureReader();
    data.fields(reader::take);
    return reader.toFailure();
  }

  void take(String name, JsonCursor value) {
    switch (name) {
      case "node_id" -> nodeId = value.text("");
      case "node_type" -> nodeType = value.text("");
      case "exception_type" -> exceptionType = value.text("");
      case "exception_message" -> message = value.text("").strip();
      case "traceback" -> value.elements(line -> traceback.add(line.text("")));
      default -> {}
    }
  }

  NodeFailure toFailure() {
    return new NodeFailure(nodeId, nodeType, exceptionType, message, traceback);
  }
}
