package dev.weft.client;

import dev.weft.client.WorkflowRejectedException.Problem;
import dev.weft.workflow.WorkflowNode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One entry of {@code errors}, or the {@code error} of the whole: type, message, details,
 * extra_info.
 */
final class RejectionDetail {
  private static final Pattern NODE_ID = Pattern.compile("Node ID '#(.+)'");

  String type = "";
  String message = "";
  String details = "";
  String classType = "";
  private @Nullable String input;
  private @Nullable String nodeId;
  private @Nullable String received;
  private InputRule rule = InputRule.NONE;

  void take(String name, JsonCursor value) {
    switch (name) {
      case "type" -> type = value.text("");
      case "message" -> message = value.text("").strip();
      case "details" -> details = value.text("").strip();
      case "extra_info" -> value.fields(this::takeExtra);
      default -> {}
    }
  }

  private void takeExtra(String name, JsonCursor value) {
    switch (name) {
      case "input_name" -> input = value.text();
      case "received_value" -> received = value.raw();
      case "input_config" -> rule = InputRule.read(value);
      case "node_id" -> nodeId = value.text();
      case "class_type" -> classType = value.text("");
      default -> {}
    }
  }

  /**
   * The node that an error of the whole is about; older servers name it in the details only. Empty
   * for none.
   */
  String nodeId() {
    if (nodeId != null) {
      return nodeId;
    }
    Matcher matcher = NODE_ID.matcher(details);
    return matcher.find() ? matcher.group(1) : "";
  }

  Problem toProblem(String node, String nodeClass, JobGraph graph) {
    Optional<WorkflowNode> where =
        node.isEmpty() ? Optional.empty() : Optional.of(graph.node(node, nodeClass));
    Optional<String> parameter = input == null ? Optional.empty() : graph.parameter(node, input);
    return new Problem(
        type,
        place(where, parameter) + sentence(),
        where,
        Optional.ofNullable(input),
        parameter,
        Optional.ofNullable(received),
        rule.options(),
        rule.range());
  }

  /** {@code parameter checkpoint (ckpt_name of node 4, CheckpointLoaderSimple)}. */
  private String place(Optional<WorkflowNode> node, Optional<String> parameter) {
    String ofNode = node.map(RejectionDetail::inWords).orElse("");
    if (input == null) {
      return ofNode.isEmpty() ? "" : ofNode + ": ";
    }
    String inputOfNode = input + (ofNode.isEmpty() ? "" : " of " + ofNode);
    return parameter.map(name -> "parameter " + name + " (" + inputOfNode + ")").orElse(inputOfNode)
        + ": ";
  }

  private static String inWords(WorkflowNode node) {
    String name = node.displayName();
    String suffix =
        node.classType().isEmpty() || name.equals(node.classType())
            ? ""
            : " \"" + Answer.shortened(name) + "\"";
    String kind = node.classType().isEmpty() ? "" : ", " + node.classType();
    return "node " + node.id() + suffix + kind;
  }

  private String sentence() {
    String value = received == null ? "the value" : Answer.shortened(received);
    return switch (type) {
      case "required_input_missing" -> "it is required, but the workflow does not give it";
      case "value_not_in_list" ->
          value + " is not one of the values the server knows" + rule.inWords();
      case "value_smaller_than_min", "value_bigger_than_max", "invalid_input_type" ->
          value + " does not fit" + rule.inWords(message);
      default -> general();
    };
  }

  private String general() {
    String all =
        details.isEmpty() || message.contains(details) ? message : message + ": " + details;
    return all.isEmpty() ? "refused (" + type + ")" : Answer.shortened(all);
  }
}
