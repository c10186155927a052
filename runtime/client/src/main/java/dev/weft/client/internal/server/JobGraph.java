package dev.weft.client.internal.server;

import dev.weft.client.internal.server.ServerMessage.NodeRef;
import dev.weft.client.job.SubmitOptions;
import dev.weft.workflow.Parameter;
import dev.weft.workflow.WorkflowNode;
import dev.weft.workflow.WorkflowOutput;
import dev.weft.workflow.WorkflowRequest;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The names behind the ids of one request: its nodes, and what sets which input. They are collected
 * when they are first asked for: a job that waits needs none. Thread-safe.
 */
public final class JobGraph {
  /** Their results are sent and kept nowhere. */
  private static final Set<String> SENDERS = Set.of("SaveImageWebsocket");

  private final Supplier<Names> collecting;
  private final Supplier<byte[]> json;
  private final Supplier<List<WorkflowNode>> listing;
  private final boolean wantedOnly;
  private final UnaryOperator<String> withoutSecrets;
  private volatile @Nullable Names collected;

  public static JobGraph of(WorkflowRequest request) {
    return of(request, SubmitOptions.DEFAULT);
  }

  /** The names of a request that is submitted like this. */
  public static JobGraph of(WorkflowRequest request, SubmitOptions options) {
    return new JobGraph(
        () ->
            Names.of(
                request.nodes(),
                request.targets(),
                request.settings(),
                options.targets().isEmpty() ? wanted(request) : options.targets()),
        request::toBytes,
        request::nodes,
        !options.targets().isEmpty(),
        text -> options.withoutSecrets(request.withoutSecrets(text)));
  }

  /** Of a request that holds no secrets. */
  public JobGraph(List<WorkflowNode> nodes, Map<Parameter.Target, String> parameters) {
    this(
        () -> Names.of(nodes, parameters, Map.of(), Set.of()),
        () -> "{}".getBytes(StandardCharsets.UTF_8),
        () -> nodes,
        false,
        UnaryOperator.identity());
  }

  private JobGraph(
      Supplier<Names> collecting,
      Supplier<byte[]> json,
      Supplier<List<WorkflowNode>> listing,
      boolean wantedOnly,
      UnaryOperator<String> withoutSecrets) {
    this.collecting = collecting;
    this.json = json;
    this.listing = listing;
    this.wantedOnly = wantedOnly;
    this.withoutSecrets = withoutSecrets;
  }

  public Collection<WorkflowNode> nodes() {
    return names().nodes().values();
  }

  /** What the nodes are linked to and set to: the graph as it is sent, but for uploaded files. */
  public byte[] json() {
    return json.get();
  }

  /** A number for all graphs that have the same nodes. Keeps nothing of them. */
  public long shape() {
    long shape = 1;
    for (WorkflowNode node : listing.get()) {
      // A sum, as it does not matter in which order they stand.
      long one = (node.id().hashCode() * 31L + node.classType().hashCode()) * 0x9E3779B97F4A7C15L;
      shape += one ^ (one >>> 29);
    }
    return shape;
  }

  public boolean has(String nodeId) {
    return names().nodes().containsKey(nodeId);
  }

  /** The node that a reference shows as; empty when it is no node of this graph. */
  public Optional<WorkflowNode> find(NodeRef ref) {
    Map<String, WorkflowNode> nodes = names().nodes();
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
    return Optional.ofNullable(names().parameters().get(new Parameter.Target(nodeId, input)));
  }

  /** How the mapping sets an input, in words. */
  public Optional<String> setting(String nodeId, String input) {
    return Optional.ofNullable(names().settings().get(new Parameter.Target(nodeId, input)));
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
    return dot < 0 ? null : names().nodes().get(id.substring(0, dot));
  }

  /**
   * The nodes whose results are sent and kept nowhere, of those whose results are wanted: all, if
   * the request does not say which.
   */
  public List<WorkflowNode> senders() {
    return names().senders();
  }

  /** Whether the server is told to run no other outputs than those that are wanted. */
  public boolean isWantedOnly() {
    return wantedOnly;
  }

  /** The nodes whose results are wanted; none if the request does not say which. */
  public Set<String> wanted() {
    return names().wanted();
  }

  private static Set<String> wanted(WorkflowRequest request) {
    return request.outputs().stream().map(WorkflowOutput::nodeId).collect(Collectors.toSet());
  }

  private Names names() {
    Names names = collected;
    if (names == null) {
      names = collecting.get();
      collected = names;
    }
    return names;
  }

  private record Names(
      Map<String, WorkflowNode> nodes,
      Map<Parameter.Target, String> parameters,
      Map<Parameter.Target, String> settings,
      Set<String> wanted,
      List<WorkflowNode> senders) {
    static Names of(
        List<WorkflowNode> nodes,
        Map<Parameter.Target, String> parameters,
        Map<Parameter.Target, String> settings,
        Set<String> wanted) {
      Map<String, WorkflowNode> byId = new LinkedHashMap<>();
      nodes.forEach(node -> byId.put(node.id(), node));
      List<WorkflowNode> senders =
          nodes.stream()
              .filter(node -> SENDERS.contains(node.classType()))
              .filter(node -> wanted.isEmpty() || wanted.contains(node.id()))
              .toList();
      return new Names(
          byId, Map.copyOf(parameters), Map.copyOf(settings), Set.copyOf(wanted), senders);
    }
  }
}
