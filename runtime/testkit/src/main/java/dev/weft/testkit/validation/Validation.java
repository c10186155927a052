package dev.weft.testkit.validation;

import dev.weft.testkit.json.Json;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * What came out for a posted graph.
 *
 * @param error why it is refused as a whole; empty when it may run
 * @param outputs ids of the good output nodes, in the order of the graph
 * @param nodeErrors faults by node id; there may be some although the graph may run
 */
public record Validation(Optional<ObjectNode> error, List<String> outputs, ObjectNode nodeErrors) {

  /** Copies the list. */
  public Validation {
    outputs = List.copyOf(outputs);
  }

  static Validation refused(ObjectNode error, ObjectNode nodeErrors) {
    return new Validation(Optional.of(error), List.of(), nodeErrors);
  }

  /** A refusal that says nothing about single nodes. */
  public static Validation refused(
      String type, String message, String details, ObjectNode extraInfo) {
    return refused(InputError.error(type, message, details, extraInfo), Json.object());
  }

  /** The body of the answer with status 400. */
  public ObjectNode refusal() {
    ObjectNode body = Json.object();
    body.set("error", error.orElseThrow());
    body.set("node_errors", nodeErrors);
    return body;
  }
}
