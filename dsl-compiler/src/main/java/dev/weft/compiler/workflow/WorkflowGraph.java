package dev.weft.compiler.workflow;

import dev.weft.compiler.source.SourceFile;
import dev.weft.compiler.source.Span;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A saved workflow.
 *
 * @param json the span of the object that holds it, braces included, without any wrapper it was
 *     saved in
 * @param text the graph in API format, as a server takes it: where the file is in that format its
 *     bytes as saved, without what is no node
 * @param nodes in the order of the text; their spans lie in the file
 * @param view how the artist arranged them; empty where the file is in API format
 * @param origin what the editor saved; empty where the file is in API format
 */
public record WorkflowGraph(
    SourceFile file,
    Span json,
    String text,
    Map<NodeId, Node> nodes,
    Optional<GraphView> view,
    Optional<EditorOrigin> origin) {

  public WorkflowGraph {
    nodes = Collections.unmodifiableMap(new LinkedHashMap<>(nodes));
  }

  /** One that was saved in API format. */
  public WorkflowGraph(SourceFile file, Span json, String text, Map<NodeId, Node> nodes) {
    this(file, json, text, nodes, Optional.empty(), Optional.empty());
  }

  public Optional<Node> node(NodeId id) {
    return Optional.ofNullable(nodes.get(id));
  }

  /** The subgraphs wherever they are used; none in API format. */
  public List<SubgraphInstance> subgraphs() {
    return view.map(GraphView::subgraphs).orElse(List.of());
  }

  /** Nodes that no server gets; none in API format. */
  public List<UnsentNode> unsent() {
    return view.map(GraphView::unsent).orElse(List.of());
  }

  /** The subgraph that a node stands for, which no server knows. */
  public Optional<SubgraphInstance> subgraph(Node node) {
    return subgraphs().stream().filter(one -> one.node().id().equals(node.id())).findFirst();
  }

  /** The nodes of a class, in the order saved. */
  public List<Node> nodesOfClass(String classType) {
    return nodes.values().stream().filter(n -> SameText.is(n.classType(), classType)).toList();
  }

  /** The nodes with a title, in the order saved. */
  public List<Node> nodesTitled(String title) {
    return nodes.values().stream()
        .filter(node -> node.title().filter(other -> SameText.is(other, title)).isPresent())
        .toList();
  }
}
