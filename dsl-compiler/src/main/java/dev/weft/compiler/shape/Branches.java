package dev.weft.compiler.shape;

import dev.weft.compiler.shape.Cubes.Cube;
import dev.weft.compiler.shape.Survivors.Output;
import dev.weft.compiler.shape.Survivors.Place;
import dev.weft.compiler.workflow.InputValue.Link;
import dev.weft.compiler.workflow.Node;
import dev.weft.compiler.workflow.NodeId;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What leads to the sources that requests choose from. The branch of a source is all that it needs
 * and that nothing needs which takes what is chosen.
 */
public final class Branches {
  private final TypedGraph graph;
  private final List<Selection> selections;

  /** The sources of inputs that selections link. */
  private final Map<Place, Set<NodeId>> selected = new HashMap<>();

  /** What takes a node's outputs, whatever is chosen. */
  private final Map<NodeId, Set<NodeId>> takers = new HashMap<>();

  /** Nodes whose outputs are taken in the saved graph. */
  private final Set<NodeId> taken = new HashSet<>();

  /** The branches that a node belongs to. */
  private final Map<NodeId, Set<Branch>> branches = new HashMap<>();

  /**
   * Inputs that are linked to one of several outputs, all to the same.
   *
   * @param variable its values stand for the sources
   */
  public record Selection(Variable variable, Set<Place> inputs, List<Output> sources) {
    public Selection {
      inputs = Set.copyOf(inputs);
      sources = List.copyOf(sources);
    }
  }

  private record Branch(Selection selection, int source) {
    boolean isChosen(Map<Variable, Integer> values) {
      return values.getOrDefault(selection.variable(), -1) == source;
    }
  }

  /**
   * The branches of a graph.
   *
   * @param selections all that a request makes
   */
  public Branches(TypedGraph graph, Collection<Selection> selections) {
    this.graph = graph;
    this.selections = List.copyOf(selections);
    for (Selection selection : selections) {
      for (Place input : selection.inputs()) {
        selection.sources().forEach(source -> at(selected, input).add(source.node()));
      }
    }
    if (!selections.isEmpty()) {
      for (Node node : graph.graph().nodes().values()) {
        links(node).values().forEach(taken::add);
        fixed(node.id()).forEach(source -> at(takers, source).add(node.id()));
      }
      selections.forEach(this::addBranches);
    }
  }

  private void addBranches(Selection selection) {
    Set<NodeId> common = new HashSet<>();
    for (NodeId node : behind(selection)) {
      if (isEnd(node) || consumers(selection).contains(node)) {
        common.addAll(needed(node));
      }
    }
    for (int source = 0; source < selection.sources().size(); source++) {
      for (NodeId node : needed(selection.sources().get(source).node())) {
        if (!common.contains(node)) {
          branches
              .computeIfAbsent(node, unseen -> new LinkedHashSet<>())
              .add(new Branch(selection, source));
        }
      }
    }
  }

  /**
   * Nodes that requests do not ask for by themselves, though they are output nodes or lead nowhere:
   * with all values of some variables that bring this about. In the order saved.
   */
  public Map<NodeId, List<Map<Variable, Integer>>> spared() {
    Map<NodeId, List<Map<Variable, Integer>>> spared = new LinkedHashMap<>();
    for (NodeId node : branches.isEmpty() ? Set.<NodeId>of() : graph.graph().nodes().keySet()) {
      if (isEnd(node)) {
        Set<NodeId> members = needed(node);
        members.retainAll(branches.keySet());
        List<Map<Variable, Integer>> without = without(members);
        if (!without.isEmpty()) {
          spared.put(node, without);
        }
      }
    }
    return spared;
  }

  /** When not all of some members of branches are chosen. */
  private List<Map<Variable, Integer>> without(Set<NodeId> members) {
    if (members.isEmpty()) {
      return List.of();
    }
    Set<Selection> deciding = new LinkedHashSet<>();
    members.forEach(member -> collectDeciding(member, deciding));
    List<Variable> variables =
        selections.stream().filter(deciding::contains).map(Selection::variable).toList();
    if (Combinations.areTooMany(variables)) {
      return List.of();
    }
    Cubes cubes = new Cubes(variables);
    BitSet without = new BitSet();
    for (int combination = 0; combination < cubes.count(); combination++) {
      Map<Variable, Integer> values = cubes.values(combination);
      without.set(
          combination,
          !members.stream().allMatch(member -> isChosen(member, values, new HashSet<>())));
    }
    return cubes
        .covering(without, new BitSet(), IntStream.range(0, cubes.count()).boxed().toList())
        .stream()
        .map(Cube::values)
        .toList();
  }

  private void collectDeciding(NodeId member, Set<Selection> deciding) {
    for (Branch branch : branches.getOrDefault(member, Set.of())) {
      if (deciding.add(branch.selection())) {
        consumers(branch.selection()).forEach(consumer -> collectDeciding(consumer, deciding));
      }
    }
  }

  /** Whether something that is chosen needs a node, or it belongs to no branch. */
  private boolean isChosen(NodeId node, Map<Variable, Integer> values, Set<NodeId> asked) {
    Set<Branch> all = branches.getOrDefault(node, Set.of());
    return all.isEmpty()
        || (asked.add(node)
            && all.stream()
                .filter(branch -> branch.isChosen(values))
                .anyMatch(
                    branch ->
                        consumers(branch.selection()).stream()
                            .anyMatch(consumer -> isChosen(consumer, values, asked))));
  }

  /**
   * The way on which a source needs what it is linked to, from that source on; empty if it does
   * not.
   */
  public List<NodeId> circle(Selection selection, int source) {
    Map<NodeId, NodeId> needing = new HashMap<>();
    NodeId first = selection.sources().get(source).node();
    Deque<NodeId> open = new ArrayDeque<>(List.of(first));
    Set<NodeId> seen = new HashSet<>(open);
    while (!open.isEmpty()) {
      NodeId node = open.remove();
      if (consumers(selection).contains(node)) {
        Deque<NodeId> way = new ArrayDeque<>();
        for (NodeId at = node; at != null; at = needing.get(at)) {
          way.addFirst(at);
        }
        return List.copyOf(way);
      }
      Set<NodeId> next = fixed(node);
      selected.forEach(
          (place, sources) -> {
            if (place.node().equals(node) && !selection.inputs().contains(place)) {
              next.addAll(sources);
            }
          });
      for (NodeId needed : next) {
        if (seen.add(needed)) {
          needing.put(needed, node);
          open.add(needed);
        }
      }
    }
    return List.of();
  }

  private static List<NodeId> consumers(Selection selection) {
    return selection.inputs().stream().map(Place::node).distinct().toList();
  }

  /** The nodes that take what is chosen, and all that take theirs, in some request. */
  private Set<NodeId> behind(Selection selection) {
    Map<NodeId, Set<NodeId>> all = new HashMap<>();
    takers.forEach((source, nodes) -> at(all, source).addAll(nodes));
    selected.forEach(
        (place, sources) -> sources.forEach(source -> at(all, source).add(place.node())));
    Set<NodeId> found = new LinkedHashSet<>(consumers(selection));
    Deque<NodeId> open = new ArrayDeque<>(found);
    while (!open.isEmpty()) {
      all.getOrDefault(open.remove(), Set.of()).stream().filter(found::add).forEach(open::add);
    }
    return found;
  }

  /** A node and all that it needs, whatever is chosen. */
  private Set<NodeId> needed(NodeId first) {
    Set<NodeId> needed = new LinkedHashSet<>(List.of(first));
    Deque<NodeId> open = new ArrayDeque<>(needed);
    while (!open.isEmpty()) {
      fixed(open.remove()).stream().filter(needed::add).forEach(open::add);
    }
    return needed;
  }

  /** What a node is linked to, whatever is chosen. */
  private Set<NodeId> fixed(NodeId id) {
    Set<NodeId> sources = new LinkedHashSet<>();
    graph
        .graph()
        .node(id)
        .ifPresent(
            node ->
                links(node)
                    .forEach(
                        (input, source) -> {
                          if (!selected.containsKey(new Place(id, input))) {
                            sources.add(source);
                          }
                        }));
    return sources;
  }

  private static Map<String, NodeId> links(Node node) {
    Map<String, NodeId> links = new LinkedHashMap<>();
    for (Node.Input input : node.inputs().values()) {
      if (input.value() instanceof Link link) {
        links.put(input.name(), link.node());
      }
    }
    return links;
  }

  /** Whether a request asks for a node by itself. */
  private boolean isEnd(NodeId id) {
    return !taken.contains(id) || graph.graph().node(id).filter(graph::isOutput).isPresent();
  }

  private static <K> Set<NodeId> at(Map<K, Set<NodeId>> map, K key) {
    return map.computeIfAbsent(key, unseen -> new LinkedHashSet<>());
  }
}
