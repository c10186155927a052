package dev.weft.compiler.editor.read;

import dev.weft.compiler.source.Span;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The frames that an artist drew around nodes.
 *
 * @param titles each once, in the order saved, with its first place
 * @param members the titles of those that a node stands in, by the span of the node
 */
public record Groups(Map<String, Span> titles, Map<Span, List<String>> members) {

  public Groups {
    titles = Collections.unmodifiableMap(new LinkedHashMap<>(titles));
    members = Map.copyOf(members);
  }

  /** The titles of the groups that a node stands in. */
  public List<String> around(EditorNode node) {
    return members.getOrDefault(node.span(), List.of());
  }
}
