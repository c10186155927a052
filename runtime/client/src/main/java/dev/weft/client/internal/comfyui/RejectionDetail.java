package dev.weft.client.internal.comfyui;

import dev.weft.client.internal.server.JobGraph;
import dev.weft.client.internal.server.ServerText;
import dev.weft.client.job.WorkflowRejectedException.Problem;
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

  private String type = "";
  private String message = "";
  private String details = "";
  private String classType = "";
  private @Nullable String input;
  private @Nullable String nodeId;
  private @Nullable String received;
  private InputRule rule = InputRule.NONE;

  /** An object in every known version; other servers and proxies write a text. */
  void takeAll(JsonCursor error) {
    if (error.isObject()) {
      error.fields(this::take);
    } else {
      message = error.text("");
    }
  }

  private void take(String name, JsonCursor value) {
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

  boolean hasMessage() {
    return !message.isEmpty();
  }

  /**
   * The problem of the whole, at the node it names if any: older servers do in the details only.
   */
  Problem toProblem(JobGraph graph) {
    Matcher matcher = NODE_ID.matcher(details);
    String found = matcher.find() ? matcher.group(1) : "";
    return toProblem(nodeId == null ? found : nodeId, classType, graph);
  }

  /** The problem at a node; empty for none. */
  Problem toProblem(String node, String nodeClass, JobGraph graph) {
    message = graph.withoutSecrets(message);
    details = graph.withoutSecrets(details);
    received = received == null ? null : graph.withoutSecrets(received);
    Optional<WorkflowNode> where =
        node.isEmpty() ? Optional.empty() : Optional.of(graph.node(node, nodeClass));
    Optional<String> parameter = input == null ? Optional.empty() : graph.parameter(node, input);
    Optional<String> setter =
        parameter
            .map("parameter "::concat)
            .or(() -> input == null ? Optional.empty() : graph.setting(node, input));
    String place = ProblemPlace.inWords(Optional.ofNullable(input), setter, where);
    return new Problem(
        type,
        place.isEmpty() ? sentence() : place + ": " + sentence(),
        where,
        Optional.ofNullable(input),
        parameter,
        Optional.ofNullable(received),
        rule.options(),
        rule.range());
  }

  private String sentence() {
    String value = received == null ? "the value" : ServerText.shortened(received);
    return switch (type) {
      case "required_input_missing" -> "it is required, but the workflow does not give it";
      case "value_not_in_list" ->
          "%s is not one of the values the server knows%s".formatted(value, rule.inWords());
      case "value_smaller_than_min", "value_bigger_than_max", "invalid_input_type" ->
          "%s does not fit%s".formatted(value, rule.inWords(message));
      default -> inTheServersWords();
    };
  }

  private String inTheServersWords() {
    String all =
        details.isEmpty() || message.contains(details) ? message : message + ": " + details;
    return all.isEmpty() ? "refused (" + type + ")" : ServerText.shortened(all);
  }
}
