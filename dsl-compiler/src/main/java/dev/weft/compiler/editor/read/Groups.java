package dev.weft.compiler.editor.read;

import dev.weft.compiler.source.Span;
import java.util.List;
import java.util.Map;

/**
 * The frames that an artist drew around nodes.
 *
 * @param titles each once, in the order saved
 * @param members the titles of those that a node stands in, by the span of the node
 */
public record Groups(List<String> titles, Map<Span, List<String>> members) {

  public Groups {
    titles = List.copyOf(titles);
    members = Map.copyOf(members);
  }

  /** The titles of the groups that a node stands in. */
  public List<String> around(EditorNode node) {
    return members.getOrDefault(node.span(), List.of());
  }
}
