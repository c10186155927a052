package dev.weft.workflow.graph;

import dev.weft.workflow.graph.Consumers.Consumer;
import dev.weft.workflow.graph.Consumers.Way;
import dev.weft.workflow.graph.ReadInput.From;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which node of one graph is which of another, in the making. A pair brings others along: what both
 * take by the same input, and what alone takes from both in the same way.
 */
final class Pairs {
  private final Both both;
  private final Map<String, String> found = new LinkedHashMap<>();
  private final Set<String> taken = new HashSet<>();

  /** Nodes that are to have no partner. */
  private final Set<String> single = new HashSet<>();

  /** The graphs, and who takes the outputs of their nodes. */
  record Both(
      ReadGraph expected,
      ReadGraph found,
      Consumers consumersOfExpected,
      Consumers consumersOfFound,
      Map<String, List<ReadNode>> foundByClass) {

    static Both of(ReadGraph expected, ReadGraph found) {
      return new Both(
          expected,
          found,
          new Consumers(expected),
          new Consumers(found),
          found.nodes().values().stream().collect(Collectors.groupingBy(ReadNode::classType)));
    }
  }

  Pairs(Both both) {
    this.both = both;
  }

  private Pairs(Pairs other) {
    this(other.both);
    found.putAll(other.found);
    taken.addAll(other.taken);
    single.addAll(other.single);
  }

  Pairs copy() {
    return new Pairs(this);
  }

  Comparison comparison() {
    return new Comparison(both.expected(), both.found(), found);
  }

  /** Pairs what has the same id and class. */
  void addSameIds() {
    both.expected()
        .nodes()
        .values()
        .forEach(
            node -> {
              if (canPair(node.id(), node.id())) {
                put(node.id(), node.id());
              }
            });
    spread();
  }

  /** Pairs what no other free node of its graph is like. */
  void addUnique(Function<ReadNode, ?> likeness) {
    Map<?, List<ReadNode>> ours = free(both.expected(), found.keySet(), likeness);
    Map<?, List<ReadNode>> theirs = free(both.found(), taken, likeness);
    ours.forEach(
        (key, nodes) -> {
          List<ReadNode> others = theirs.getOrDefault(key, List.of());
          if (nodes.size() == 1
              && others.size() == 1
              && canPair(nodes.get(0).id(), others.get(0).id())) {
            put(nodes.get(0).id(), others.get(0).id());
          }
        });
    spread();
  }

  private static Map<?, List<ReadNode>> free(
      ReadGraph graph, Set<String> taken, Function<ReadNode, ?> likeness) {
    return graph.nodes().values().stream()
        .filter(node -> !taken.contains(node.id()))
        .collect(Collectors.groupingBy(likeness, LinkedHashMap::new, Collectors.toList()));
  }

  /** Pairs two nodes, and what follows. */
  void add(String id, String foundId) {
    put(id, foundId);
    spread();
  }

  void leaveSingle(String id) {
    single.add(id);
  }

  /** The nodes without a partner that may have one. */
  List<ReadNode> open() {
    return both.expected().nodes().values().stream()
        .filter(node -> !found.containsKey(node.id()) && !single.contains(node.id()))
        .toList();
  }

  /** What may be the partner of a node. */
  List<ReadNode> partners(ReadNode node) {
    return both.foundByClass().getOrDefault(node.classType(), List.of()).stream()
        .filter(other -> canPair(node.id(), other.id()))
        .toList();
  }

  private boolean canPair(String id, String foundId) {
    ReadNode node = both.expected().nodes().get(id);
    ReadNode other = both.found().nodes().get(foundId);
    return node != null
        && other != null
        && node.classType().equals(other.classType())
        && !found.containsKey(id)
        && !single.contains(id)
        && !taken.contains(foundId);
  }

  private void put(String id, String foundId) {
    found.put(id, foundId);
    taken.add(foundId);
  }

  private void spread() {
    int before;
    do {
      before = found.size();
      Deque<String> open = new ArrayDeque<>(found.keySet());
      while (!open.isEmpty()) {
        String id = open.remove();
        sources(id, open);
        consumers(id, open);
      }
    } while (found.size() > before);
  }

  private void sources(String id, Deque<String> open) {
    ReadNode node = Objects.requireNonNull(both.expected().nodes().get(id));
    ReadNode other = Objects.requireNonNull(both.found().nodes().get(partner(id)));
    node.inputs()
        .forEach(
            (name, input) -> {
              if (input instanceof From link
                  && other.input(name) instanceof From held
                  && link.slot() == held.slot()
                  && canPair(link.sourceId(), held.sourceId())) {
                put(link.sourceId(), held.sourceId());
                open.add(link.sourceId());
              }
            });
  }

  private String partner(String id) {
    return Objects.requireNonNull(found.get(id));
  }

  private void consumers(String id, Deque<String> open) {
    Map<Way, List<Consumer>> ours = ways(both.consumersOfExpected().of(id), found.keySet());
    Map<Way, List<Consumer>> theirs = ways(both.consumersOfFound().of(partner(id)), taken);
    ours.forEach(
        (way, nodes) -> {
          List<Consumer> others = theirs.getOrDefault(way, List.of());
          if (nodes.size() == 1
              && others.size() == 1
              && canPair(nodes.get(0).id(), others.get(0).id())) {
            put(nodes.get(0).id(), others.get(0).id());
            open.add(nodes.get(0).id());
          }
        });
  }

  private static Map<Way, List<Consumer>> ways(List<Consumer> consumers, Set<String> paired) {
    return consumers.stream()
        .filter(consumer -> !paired.contains(consumer.id()))
        .collect(Collectors.groupingBy(Consumer::way, LinkedHashMap::new, Collectors.toList()));
  }
}
