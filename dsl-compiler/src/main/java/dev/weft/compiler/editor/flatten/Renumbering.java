package dev.weft.compiler.editor.flatten;

import dev.weft.compiler.editor.read.EditorFile;
import dev.weft.compiler.editor.read.EditorLink;
import dev.weft.compiler.editor.read.EditorNode;
import dev.weft.compiler.editor.read.Graph;
import dev.weft.compiler.editor.read.Subgraph;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Gives a node of a subgraph another id when that is used before it, as the editor does when it
 * loads a file: definitions in the order saved, the next free number above the highest seen.
 */
final class Renumbering {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,15}");

  private final Set<Long> used = new HashSet<>();
  private long last;

  private Renumbering(long last) {
    this.last = last;
  }

  /**
   * New ids.
   *
   * @return by the subgraph and the id in the file; nodes that keep theirs are not in it
   */
  static Map<String, Map<String, String>> of(EditorFile file) {
    Renumbering numbers = new Renumbering(file.lastNodeId());
    file.root().nodes().forEach(node -> numbers.reserve(node.id()));
    Map<String, Map<String, String>> changed = new LinkedHashMap<>();
    for (Subgraph subgraph : file.subgraphs().values()) {
      if (subgraph.numbered()) {
        continue;
      }
      Map<String, String> renamed = new HashMap<>();
      for (EditorNode node : subgraph.graph().nodes()) {
        numbers.take(node.id()).ifPresent(other -> renamed.put(node.id(), other));
      }
      if (!renamed.isEmpty()) {
        changed.put(subgraph.id(), renamed);
      }
    }
    return changed;
  }

  private void reserve(String id) {
    number(id)
        .ifPresent(
            number -> {
              used.add(number);
              last = Math.max(last, number);
            });
  }

  private Optional<String> take(String id) {
    Optional<Long> number = number(id);
    if (number.isEmpty() || used.add(number.get())) {
      number.ifPresent(n -> last = Math.max(last, n));
      return Optional.empty();
    }
    while (!used.add(++last)) {
      // Taken by a node whose number is above all that the file tells.
    }
    return Optional.of(Long.toString(last));
  }

  private static Optional<Long> number(String id) {
    return NUMBER.matcher(id).matches() ? Optional.of(Long.parseLong(id)) : Optional.empty();
  }

  /** A graph with other ids. */
  static Graph renamed(Graph graph, Map<String, String> ids) {
    if (ids.isEmpty()) {
      return graph;
    }
    Map<String, EditorLink> links = new LinkedHashMap<>();
    for (EditorLink link : graph.links().values()) {
      links.put(
          link.id(),
          new EditorLink(
              link.id(),
              ids.getOrDefault(link.origin(), link.origin()),
              link.originSlot(),
              ids.getOrDefault(link.target(), link.target()),
              link.targetSlot(),
              link.span()));
    }
    return new Graph(
        graph.nodes().stream()
            .map(node -> node.withId(ids.getOrDefault(node.id(), node.id())))
            .toList(),
        links,
        graph.broadcast());
  }
}
