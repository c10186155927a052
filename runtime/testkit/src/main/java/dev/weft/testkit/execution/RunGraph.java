package dev.weft.testkit.execution;

import dev.weft.testkit.catalog.InputSpec;
import dev.weft.testkit.catalog.NodeClass;
import dev.weft.testkit.catalog.NodeClasses;
import dev.weft.testkit.catalog.OfferedCatalog;
import dev.weft.testkit.execution.GraphLinks.Link;
import dev.weft.testkit.files.ServerFolders;
import dev.weft.testkit.json.Json;
import dev.weft.testkit.node.ExpandedNode;
import dev.weft.testkit.node.NodeFailure;
import dev.weft.testkit.value.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A graph that runs: its nodes with their classes, and what their results depend on. Nodes that
 * expand put more nodes into it.
 */
final class RunGraph {
  private final ObjectNode graph;
  private final NodeClasses known;
  private final Signatures signatures;
  private final Map<String, NodeClass> classes = new LinkedHashMap<>();
  private final List<String> posted;
  private final Map<String, String> parents = new LinkedHashMap<>();
  private final Map<String, String> displays = new LinkedHashMap<>();
  private final Map<String, Map<String, Value>> given = new LinkedHashMap<>();

  RunGraph(ObjectNode posted, OfferedCatalog catalog, ServerFolders folders) {
    this.graph = posted.deepCopy();
    this.known = catalog.of(graph);
    this.signatures = new Signatures(graph, folders);
    graph.forEachEntry(
        (id, node) ->
            classes.put(id, known.find(node.path("class_type").asString("")).orElseThrow()));
    this.posted = List.copyOf(classes.keySet());
  }

  /** The nodes of the posted graph. */
  List<String> ids() {
    return posted;
  }

  /** The nodes of the posted graph, and those that others expanded to. */
  Collection<String> allIds() {
    return List.copyOf(classes.keySet());
  }

  NodeClass classOf(String id) {
    NodeClass nodeClass = classes.get(id);
    if (nodeClass == null) {
      throw new IllegalStateException("node " + id + " has no class");
    }
    return nodeClass;
  }

  ObjectNode inputsOf(String id) {
    return (ObjectNode) graph.path(id).path("inputs");
  }

  /** A value that an expanded node was given without a link. */
  Optional<Value> given(String id, String input) {
    return Optional.ofNullable(given.getOrDefault(id, Map.of()).get(input));
  }

  /** Where the inputs of a node come from that are there before it runs. */
  List<Link> eagerLinksOf(String id) {
    NodeClass nodeClass = classOf(id);
    List<Link> links = new ArrayList<>();
    inputsOf(id)
        .forEachEntry(
            (name, value) -> {
              if (!nodeClass.input(name).map(InputSpec::lazy).orElse(false)) {
                linkOf(value).ifPresent(links::add);
              }
            });
    return links;
  }

  /** Where a lazy input of a node comes from; empty when it is no link. */
  Optional<Link> linkOf(String id, String input) {
    return linkOf(inputsOf(id).path(input));
  }

  private Optional<Link> linkOf(JsonNode value) {
    return GraphLinks.link(value).filter(link -> graph.has(link.nodeId()));
  }

  String signatureOf(String id) {
    return signatures.of(id);
  }

  Set<String> allSignatures() {
    return ids().stream().map(signatures::of).collect(Collectors.toSet());
  }

  Set<String> signaturesOf(List<ExpandedNode> nodes) {
    return nodes.stream().map(node -> signatureOf(node.id())).collect(Collectors.toSet());
  }

  /** The posted nodes as those that results of expansions belong to. */
  Set<String> roots() {
    return ids().stream().map(this::root).collect(Collectors.toSet());
  }

  /** Whose expansion a node is part of. */
  ResultCache.Origin originOf(String id) {
    return parentOf(id)
        .map(parent -> new ResultCache.Origin(parent, root(realIdOf(id))))
        .orElseGet(() -> new ResultCache.Origin("", ""));
  }

  private String root(String id) {
    return id + "/" + classOf(id).name();
  }

  /** The node that expanded to this one; empty for nodes of the posted graph. */
  Optional<String> parentOf(String id) {
    return Optional.ofNullable(parents.get(id));
  }

  /** The node of the posted graph that this one comes from in the end. */
  String realIdOf(String id) {
    return parentOf(id).map(this::realIdOf).orElse(id);
  }

  /** The node that a person sees at work while this one runs. */
  String displayIdOf(String id) {
    String display = displays.get(id);
    return display == null ? id : displayIdOf(display);
  }

  /** Puts nodes in that another expanded to. */
  void expand(String parent, List<ExpandedNode> nodes) {
    for (ExpandedNode node : nodes) {
      if (graph.has(node.id())) {
        throw new NodeFailure(
            "comfy_execution.graph.DuplicateNodeError",
            "Attempt to add duplicate node " + node.id() + ".");
      }
      ObjectNode inputs =
          graph.putObject(node.id()).put("class_type", node.classType()).putObject("inputs");
      node.inputs().forEach((name, value) -> inputs.set(name, json(value)));
      given.put(node.id(), node.inputs());
      parents.put(node.id(), parent);
      displays.put(node.id(), node.displayId().orElse(parent));
    }
    for (ExpandedNode node : nodes) {
      classes.put(
          node.id(),
          known
              .find(node.classType())
              .orElseThrow(() -> new NodeFailure("KeyError", "'" + node.classType() + "'")));
    }
    signatures.expanded(parent, nodes);
  }

  private static JsonNode json(Value value) {
    if (value instanceof Value.Link link) {
      return Json.array().add(link.nodeId()).add(link.slot());
    }
    return value instanceof Value.Scalar scalar && GraphLinks.link(scalar.json()).isEmpty()
        ? scalar.json()
        : Json.parse("null");
  }

  /** The graph as pictures carry it: the server adds what loaders say about their files. */
  ObjectNode withChanges() {
    ObjectNode copy = Json.object();
    for (String id : ids()) {
      copy.set(id, graph.path(id).deepCopy());
      signatures
          .changed(id)
          .ifPresent(digest -> ((ObjectNode) copy.path(id)).putArray("is_changed").add(digest));
    }
    return copy;
  }
}
