package dev.weft.client;

import dev.weft.client.job.ComfyException;
import dev.weft.client.server.ComfyServer;
import dev.weft.client.server.NodeInfo;
import dev.weft.client.server.NodeInput;
import dev.weft.workflow.Parameter.Target;
import dev.weft.workflow.WorkflowNode;
import dev.weft.workflow.WorkflowRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a server offers for the parameters of a workflow. */
final class ParameterOptions {
  private final ComfyServer server;

  ParameterOptions(ComfyServer server) {
    this.server = server;
  }

  /** The options that all inputs have which the parameter sets, in the server's order. */
  List<String> of(WorkflowRequest request, String parameter) {
    Map<String, String> classes =
        request.nodes().stream()
            .collect(Collectors.toMap(WorkflowNode::id, WorkflowNode::classType, (a, b) -> a));
    List<Target> targets = new ArrayList<>();
    TreeSet<String> known = new TreeSet<>();
    request
        .targets()
        .forEach(
            (target, name) -> {
              String plain = name.replaceAll("\\[\\d+]", "");
              known.add(plain);
              if (plain.equals(parameter)) {
                targets.add(target);
              }
            });
    if (targets.isEmpty()) {
      throw new IllegalArgumentException(
          "the workflow sets no input by a parameter %s; those that set some are %s"
              .formatted(parameter, String.join(", ", known)));
    }
    List<String> common = null;
    for (Target target : targets) {
      List<String> options = options(classes.getOrDefault(target.nodeId(), ""), target.input());
      if (common == null) {
        common = new ArrayList<>(options);
      } else {
        common.retainAll(options);
      }
    }
    return List.copyOf(common);
  }

  private List<String> options(String classType, String input) {
    NodeInfo node =
        server
            .node(classType)
            .orElseThrow(
                () ->
                    new ComfyException(
                        "the server has no class %s, whose %s is set".formatted(classType, input)));
    return node.input(input).map(NodeInput::options).orElse(List.of());
  }
}
