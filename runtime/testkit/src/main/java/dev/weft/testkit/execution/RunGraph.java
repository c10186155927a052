package dev.weft.testkit.execution;

import dev.weft.testkit.catalog.NodeClass;
import dev.weft.testkit.catalog.NodeClasses;
import dev.weft.testkit.catalog.OfferedCatalog;
import dev.weft.testkit.files.ServerFolders;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/** A graph that runs: its nodes with their classes, and what their results depend on. */
final class RunGraph {
  private final ObjectNode graph;
  private final Signatures signatures;
  private final Map<String, NodeClass> classes = new LinkedHashMap<>();

  RunGraph(ObjectNode graph, OfferedCatalog catalog, ServerFolders folders) {
    NodeClasses known = catalog.of(graph);
    this.graph = graph;
    this.signatures = new Signatures(graph, folders);
    graph.forEachEntry(
        (id, node) ->
            classes.put(id, known.find(node.path("class_type").asString("")).orElseThrow()));
  }

  Collection<String> ids() {
    return classes.keySet();
  }

  ObjectNode json() {
    return graph;
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

  String signatureOf(String id) {
    return signatures.of(id);
  }

  Set<String> allSignatures() {
    return ids().stream().map(signatures::of).collect(Collectors.toSet());
  }

  /** The graph as pictures carry it: the server adds what loaders say about their files. */
  ObjectNode withChanges() {
    ObjectNode copy = graph.deepCopy();
    for (String id : ids()) {
      signatures
          .changed(id)
          .ifPresent(digest -> ((ObjectNode) copy.path(id)).putArray("is_changed").add(digest));
    }
    return copy;
  }
}
