package dev.weft.workflow.graph;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The nodes at which a saved workflow ends: its results. Where a graph has one of them and a
 * workflow does not send it, the workflow is not the one that was run.
 */
public record SavedEnds(List<ReadNode> ends) {

  /** Those of a saved workflow: nothing takes their outputs. */
  public static SavedEnds of(ReadGraph saved) {
    Consumers consumers = new Consumers(saved);
    return new SavedEnds(
        saved.nodes().values().stream().filter(node -> consumers.of(node.id()).isEmpty()).toList());
  }

  /** Those that are in the graph that was found, but not in what was expected. */
  public List<ReadNode> missed(Comparison comparison) {
    List<ReadNode> unsent =
        ends.stream().filter(end -> !comparison.expected().nodes().containsKey(end.id())).toList();
    if (unsent.isEmpty()) {
      return List.of();
    }
    boolean byId = comparison.hasOwnIds();
    Set<String> paired = new HashSet<>(comparison.pairs().values());
    Consumers consumers = new Consumers(comparison.found());
    return comparison.found().nodes().values().stream()
        .filter(node -> !paired.contains(node.id()))
        .filter(node -> consumers.of(node.id()).isEmpty())
        .filter(node -> unsent.stream().anyMatch(end -> isSame(end, node, byId)))
        .toList();
  }

  private static boolean isSame(ReadNode end, ReadNode found, boolean byId) {
    boolean same =
        byId
            ? end.id().equals(found.id())
            : end.title().isEmpty() || found.title().isEmpty() || end.title().equals(found.title());
    return same && end.classType().equals(found.classType());
  }
}
