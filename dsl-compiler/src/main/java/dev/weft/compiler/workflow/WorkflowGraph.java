package dev.weft.compiler.workflow;

import dev.weft.compiler.source.SourceFile;
import dev.weft.compiler.source.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A workflow saved in API format.
 *
 * @param json the span of the object that maps ids to nodes, braces included, without any wrapper
 *     it was saved in
 * @param nodes in the order saved
 */
public record WorkflowGraph(SourceFile file, Span json, Map<NodeId, Node> nodes) {

  public WorkflowGraph {
    nodes = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(nodes));
  }

  public Optional<Node> node(NodeId id) {
    return Optional.ofNullable(nodes.get(id));
  }

  /** The nodes of a class, in the order saved. */
  public List<Node> nodesOfClass(String classType) {
    return nodes.values().stream().filter(n -> n.classType().equals(classType)).toList();
  }

  /** The nodes with a title, in the order saved. */
  public List<Node> nodesTitled(String title) {
    return nodes.values().stream().filter(n -> n.title().equals(Optional.of(title))).toList();
  }
}
