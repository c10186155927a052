package dev.weft.workflow;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where a saved graph ends, and which of its links may be missing. Nodes go by their place among
 * the members. Immutable.
 */
final class SavedShape {
  private final Map<String, Set<String>> optional;
  private final Map<String, Set<String>> values;
  private final BitSet ends;
  private final BitSet kept;

  /**
   * @param optional inputs that the server can do without, by node id
   * @param values inputs that take a value as well as a link, by node id
   * @param outputNodes the nodes that end the graph although others take their outputs
   */
  SavedShape(
      SavedGraph graph,
      Map<String, Set<String>> optional,
      Map<String, Set<String>> values,
      Collection<String> outputNodes) {
    this.optional = optional;
    this.values = values;
    this.ends = ends(graph, outputNodes);
    this.kept = kept(graph, ends);
  }

  /** Whether a node is an output node, as far as one can tell: nothing takes its outputs. */
  boolean isEnd(SavedNode node) {
    return ends.get(node.index());
  }

  boolean hasEnds() {
    return !ends.isEmpty();
  }

  /** Whether a node is sent although nothing needs it: an end, or what never led to one. */
  boolean isKept(SavedNode node) {
    return kept.get(node.index());
  }

  boolean isOptional(SavedNode node, String input) {
    return optional.getOrDefault(node.id(), Set.of()).contains(input);
  }

  boolean takesValue(SavedNode node, String input) {
    return values.getOrDefault(node.id(), Set.of()).contains(input);
  }

  private static BitSet ends(SavedGraph graph, Collection<String> outputNodes) {
    BitSet ends = new BitSet();
    graph.nodes().forEach(node -> ends.set(node.index()));
    for (SavedNode node : graph.nodes()) {
      sources(graph, node).forEach(source -> ends.clear(source.index()));
    }
    outputNodes.stream()
        .map(graph::node)
        .flatMap(Optional::stream)
        .forEach(node -> ends.set(node.index()));
    return ends;
  }

  private static BitSet kept(SavedGraph graph, BitSet ends) {
    BitSet leading = (BitSet) ends.clone();
    Deque<SavedNode> open = new ArrayDeque<>();
    ends.stream().forEach(index -> open.add(graph.members().get(index)));
    while (!open.isEmpty()) {
      for (SavedNode source : sources(graph, open.remove())) {
        if (!leading.get(source.index())) {
          leading.set(source.index());
          open.add(source);
        }
      }
    }
    BitSet kept = (BitSet) leading.clone();
    kept.flip(0, graph.members().size());
    kept.or(ends);
    return kept;
  }

  private static Collection<SavedNode> sources(SavedGraph graph, SavedNode node) {
    return node.inputs().values().stream()
        .flatMap(input -> Optional.ofNullable(input.link()).stream())
        .flatMap(link -> graph.node(link.sourceId()).stream())
        .toList();
  }
}
