package dev.weft.compiler.workflow;

import dev.weft.compiler.source.SourceFile;
import dev.weft.compiler.source.Span;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A workflow saved in API format.
 *
 * @param json the span of the object that maps ids to nodes, braces included, without any wrapper
 *     it was saved in
 * @param leftOut stretches of that object, with their commas, that hold members which are no nodes;
 *     in order
 * @param nodes in the order saved
 */
public record WorkflowGraph(
    SourceFile file, Span json, List<Span> leftOut, Map<NodeId, Node> nodes) {

  public WorkflowGraph {
    leftOut = List.copyOf(leftOut);
    nodes = Collections.unmodifiableMap(new LinkedHashMap<>(nodes));
  }

  /** The graph as a server takes it: its bytes as saved, without what is left out. */
  public String text() {
    StringBuilder text = new StringBuilder();
    int from = json.start();
    for (Span cut : leftOut) {
      text.append(file.text(), from, cut.start());
      from = cut.end();
    }
    return text.append(file.text(), from, json.end()).toString();
  }

  public Optional<Node> node(NodeId id) {
    return Optional.ofNullable(nodes.get(id));
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
