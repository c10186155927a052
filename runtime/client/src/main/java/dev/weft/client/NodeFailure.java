package dev.weft.client;

import java.util.ArrayList;
import java.util.List;

/**
 * The data of an {@code execution_error}: what failed where. Inputs are left out, they can hold
 * secrets.
 */
record NodeFailure(
    String nodeId, String nodeType, String exceptionType, String message, List<String> traceback) {

  NodeFailure {
    traceback = List.copyOf(traceback);
  }

  static NodeFailure read(JsonCursor data) {
    Fields fields = new Fields();
    data.fields(fields::take);
    return fields.toFailure();
  }

  /** A node before this one said that this one shall not run; the prompt goes on. */
  boolean isBlock() {
    return exceptionType.equals("ExecutionBlocked");
  }

  /** Collects the members one by one, so that frames can read others beside them. */
  static final class Fields {
    private String nodeId = "";
    private String nodeType = "";
    private String exceptionType = "";
    private String message = "";
    private final List<String> traceback = new ArrayList<>();

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
}
