package dev.weft.client.internal.server;

import dev.weft.client.internal.server.ServerMessage.NodeRef;
import dev.weft.workflow.Parameter;
import dev.weft.workflow.WorkflowNode;
import dev.weft.workflow.WorkflowRequest;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The names behind the ids of one request: its nodes, and which parameter sets which input. */
public final class JobGraph {
  private final Map<String, WorkflowNode> nodes = new LinkedHashMap<>();
  private final Map<Parameter.Target, String> parameters;
  private final UnaryOperator<String> withoutSecrets;

  public static JobGraph of(WorkflowRequest request) {
    return new JobGraph(request.nodes(), request.targets(), request::withoutSecrets);
  }

  /** Of a request that holds no secrets. */
  public JobGraph(List<WorkflowNode> nodes, Map<Parameter.Target, String> parameters) {
    this(nodes, parameters, UnaryOperator.identity());
  }

  private JobGraph(
      List<WorkflowNode> nodes,
      Map<Parameter.Target, String> parameters,
      UnaryOperator<String> withoutSecrets) {
    nodes.forEach(node -> this.nodes.put(node.id(), node));
    this.parameters = Map.copyOf(parameters);
    this.withoutSecrets = withoutSecrets;
  }

  public Collection<WorkflowNode> nodes() {
    return nodes.values();
  }

  public boolean has(String nodeId) {
    return nodes.containsKey(nodeId);
  }

  /** The node that a reference shows as; empty when it is no node of this graph. */
  public Optional<WorkflowNode> find(NodeRef ref) {
    WorkflowNode node = nodes.get(ref.displayId());
    if (node == null) {
      node = nodes.get(ref.id());
    }
    return Optional.ofNullable(node == null ? ancestor(ref.id()) : node);
  }

  public Optional<WorkflowNode> find(String nodeId) {
    return find(new NodeRef(nodeId, nodeId));
  }

  /** The node, or one made up for an id that the graph does not have. */
  public WorkflowNode node(String nodeId, String classType) {
    return find(nodeId)
        .orElseGet(() -> new WorkflowNode(nodeId, classType, Optional.empty(), Optional.empty()));
  }

  public Optional<String> parameter(String nodeId, String input) {
    return Optional.ofNullable(parameters.get(new Parameter.Target(nodeId, input)));
  }

  /**
   * A text of the server, which may repeat what it was sent, without the secrets of the request.
   */
  public String withoutSecrets(String text) {
    return withoutSecrets.apply(text);
  }

  /** A node made by node {@code 3} while it ran is called {@code 3.0.0.2}. */
  private @Nullable WorkflowNode ancestor(String id) {
    int dot = id.indexOf('.');
    return dot < 0 ? null : nodes.get(id.substring(0, dot));
  }
}
