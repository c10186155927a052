package dev.weft.compiler.editor.flatten;

import dev.weft.compiler.editor.read.EditorNode;
import dev.weft.compiler.editor.read.Graph;
import dev.weft.compiler.editor.read.Subgraph;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The root of a workflow, or the inside of one instance of a subgraph. Two are never equal. */
public final class Scope {
  private final String prefix;
  private final Graph graph;
  private final Optional<Instance> instance;
  private final Map<String, EditorNode> nodes = new LinkedHashMap<>();
  private final Map<String, Scope> inner = new LinkedHashMap<>();

  /**
   * A node that stands for a subgraph.
   *
   * @param outer where it stands
   * @param renamed the ids that nodes inside have now, by those in the file, where they differ
   */
  public record Instance(
      Scope outer, EditorNode node, Subgraph definition, Map<String, String> renamed) {}

  Scope(String prefix, Graph graph, Optional<Instance> instance) {
    this.prefix = prefix;
    this.graph = graph;
    this.instance = instance;
    graph.nodes().forEach(node -> nodes.put(node.id(), node));
  }

  void add(EditorNode node, Scope inside) {
    inner.put(node.id(), inside);
  }

  public Graph graph() {
    return graph;
  }

  /** The instance that this is the inside of. */
  public Optional<Instance> instance() {
    return instance;
  }

  /** The node of an id in this graph. */
  public Optional<EditorNode> node(String id) {
    return Optional.ofNullable(nodes.get(id));
  }

  /** The inside of an instance in this graph; empty where the editor does not look into it. */
  public Optional<Scope> inside(EditorNode node) {
    return Optional.ofNullable(inner.get(node.id()));
  }

  /** The insides of all instances in this graph. */
  public Map<String, Scope> insides() {
    return Collections.unmodifiableMap(inner);
  }

  /** The id that a server knows a node of this graph by: {@code 12:5}. */
  public String executionId(EditorNode node) {
    return prefix + node.id();
  }
}
