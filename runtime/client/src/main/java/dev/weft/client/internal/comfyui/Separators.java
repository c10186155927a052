package dev.weft.client.internal.comfyui;

import dev.weft.client.job.WorkflowRejectedException.Problem;
import dev.weft.client.server.NodeInput;
import dev.weft.workflow.InputContent;
import dev.weft.workflow.WorkflowRequest;
import dev.weft.workflow.WorkflowTemplate;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/**
 * Finds values that a server refuses because it runs on another system: a model in a folder is
 * {@code sd15\a.safetensors} where Windows lists it, and {@code sd15/a.safetensors} elsewhere.
 */
final class Separators {
  private final HttpApi api;

  Separators(HttpApi api) {
    this.api = api;
  }

  /** The graph with such values as the server spells them; empty if there are none. */
  Optional<byte[]> respelled(byte[] graph, List<Problem> problems) {
    WorkflowRequest.Builder request = null;
    for (Problem problem : problems) {
      Optional<String> value = respelled(problem);
      if (value.isPresent()) {
        request = request == null ? request(graph) : request;
        request.set(
            problem.node().orElseThrow().id(),
            problem.input().orElseThrow(),
            InputContent.of(value.get()));
      }
    }
    return Optional.ofNullable(request).map(changed -> changed.build().toBytes());
  }

  private static WorkflowRequest.Builder request(byte[] graph) {
    return WorkflowTemplate.from("the workflow", graph).load().request();
  }

  private Optional<String> respelled(Problem problem) {
    String value = problem.received().map(Separators::text).orElse("");
    boolean separated = value.contains("/") || value.contains("\\");
    return separated && problem.type().equals("value_not_in_list") && problem.node().isPresent()
        ? input(problem).flatMap(input -> input.option(value)).filter(same -> !same.equals(value))
        : Optional.empty();
  }

  private static String text(String json) {
    try {
      return JsonCursor.of(json).text("");
    } catch (JacksonException e) {
      return "";
    }
  }

  private Optional<NodeInput> input(Problem problem) {
    String classType = problem.node().orElseThrow().classType();
    return problem.input().flatMap(name -> api.node(classType).flatMap(node -> node.input(name)));
  }
}
