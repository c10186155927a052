package dev.weft.client;

import dev.weft.client.job.ComfyException;
import dev.weft.client.server.ComfyServer;
import dev.weft.client.server.NodeInfo;
import dev.weft.client.server.NodeInput;
import dev.weft.workflow.WorkflowNode;
import dev.weft.workflow.WorkflowRequest;
import dev.weft.workflow.descriptor.OptionSource;
import dev.weft.workflow.descriptor.PropertyDescriptor;
import dev.weft.workflow.descriptor.WorkflowDescriptor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    Map<String, List<OptionSource>> sources = new TreeMap<>();
    request
        .targets()
        .forEach(
            (target, name) ->
                sources
                    .computeIfAbsent(name.replaceAll("\\[\\d+]", ""), plain -> new ArrayList<>())
                    .add(
                        new OptionSource(
                            classes.getOrDefault(target.nodeId(), ""), target.input())));
    List<OptionSource> found = sources.get(parameter);
    if (found == null) {
      throw new IllegalArgumentException(
          "the workflow sets no input by a parameter %s; those that set some are %s"
              .formatted(parameter, String.join(", ", sources.keySet())));
    }
    return common(found);
  }

  /** The options that all inputs have which the property sets in any workflow of the class. */
  List<String> of(WorkflowDescriptor<?> workflow, String property) {
    Map<String, PropertyDescriptor> properties = new LinkedHashMap<>();
    for (PropertyDescriptor one : workflow.properties()) {
      properties.put(one.name(), one);
      one.list()
          .ifPresent(
              list ->
                  list.properties()
                      .forEach(
                          inner -> properties.put(list.element() + "." + inner.name(), inner)));
    }
    PropertyDescriptor found = properties.get(property);
    if (found == null) {
      throw new IllegalArgumentException(
          "the workflow %s has no property %s; it has %s"
              .formatted(workflow.name(), property, String.join(", ", properties.keySet())));
    }
    return common(found.optionSources());
  }

  private List<String> common(Collection<OptionSource> sources) {
    List<String> common = null;
    for (OptionSource source : new LinkedHashSet<>(sources)) {
      List<String> options = options(source);
      if (common == null) {
        common = new ArrayList<>(options);
      } else {
        common.retainAll(options);
      }
    }
    return common == null ? List.of() : List.copyOf(common);
  }

  private List<String> options(OptionSource source) {
    NodeInfo node =
        server
            .node(source.classType())
            .orElseThrow(
                () ->
                    new ComfyException(
                        "the server has no class %s, whose %s is set"
                            .formatted(source.classType(), source.input())));
    return node.input(source.input()).map(NodeInput::options).orElse(List.of());
  }
}
