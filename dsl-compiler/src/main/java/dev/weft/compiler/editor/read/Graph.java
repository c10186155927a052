package dev.weft.compiler.editor.read;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The nodes of a workflow or of a subgraph.
 *
 * @param nodes in the order saved
 * @param links by their ids, in the order saved
 * @param broadcast whether the links that <em>Use Everywhere</em> makes when the editor queues are
 *     among them, as in what is saved with a picture
 */
public record Graph(List<EditorNode> nodes, Map<String, EditorLink> links, boolean broadcast) {

  public Graph {
    nodes = List.copyOf(nodes);
    links = Collections.unmodifiableMap(new LinkedHashMap<>(links));
  }

  /** The link of an id. */
  public Optional<EditorLink> link(String id) {
    return Optional.ofNullable(links.get(id));
  }
}
