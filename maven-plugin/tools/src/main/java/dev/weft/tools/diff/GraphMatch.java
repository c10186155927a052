package dev.weft.tools.diff;

import dev.weft.compiler.workflow.InputValue;
import dev.weft.compiler.workflow.Node;
import dev.weft.compiler.workflow.NodeId;
import dev.weft.compiler.workflow.WorkflowGraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Which node of one graph is which of another. Ids are given anew by every save and tell nothing,
 * so nodes are the same by what they are, what they are set to, and what lies around them; where
 * that does not tell, by ever less of it.
 */
final class GraphMatch {
  private static final int FAR = 6;

  private final WorkflowGraph before;
  private final WorkflowGraph after;
  private final Map<NodeId, NodeId> matches = new LinkedHashMap<>();
  private final Map<NodeId, NodeId> backwards = new HashMap<>();

  private GraphMatch(WorkflowGraph before, WorkflowGraph after) {
    this.before = before;
    this.after = after;
  }

  static GraphMatch of(WorkflowGraph before, WorkflowGraph after) {
    GraphMatch match = new GraphMatch(before, after);
    if (before.text().equals(after.text())) {
      before.nodes().keySet().forEach(id -> match.put(id, id));
      return match;
    }
    match.take(Around.of(before, true, true, FAR), Around.of(after, true, true, FAR), true);
    for (int rounds : new int[] {FAR, 3, 2, 1}) {
      match.take(
          Around.of(before, true, false, rounds), Around.of(after, true, false, rounds), true);
    }
    match.take(Around.of(before, true, true, 0), Around.of(after, true, true, 0), true);
    for (int rounds : new int[] {FAR, 3, 2, 1}) {
      match.take(
          Around.of(before, false, false, rounds), Around.of(after, false, false, rounds), true);
    }
    // Titles are a person's own; then the same place of the same class is taken for the same.
    match.take(Around.of(before, true, false, 0), Around.of(after, true, false, 0), false);
    match.take(Around.of(before, false, false, 0), Around.of(after, false, false, 0), false);
    return match;
  }

  /** The node that one of the graph before is now. */
  Optional<Node> after(NodeId id) {
    return Optional.ofNullable(matches.get(id)).flatMap(after::node);
  }

  /** The node that one of the graph now was before. */
  Optional<Node> before(NodeId id) {
    return Optional.ofNullable(backwards.get(id)).flatMap(before::node);
  }

  boolean isSame(NodeId one, NodeId other) {
    return other.equals(matches.get(one));
  }

  /**
   * Pairs nodes of one description.
   *
   * @param all whether only where there are as many of it on both sides
   */
  private void take(
      Function<Node, String> describedBefore, Function<Node, String> describedAfter, boolean all) {
    Map<String, List<Node>> left = groups(before, matches, describedBefore);
    Map<String, List<Node>> right = groups(after, backwards, describedAfter);
    left.forEach(
        (description, ones) -> {
          List<Node> others = right.getOrDefault(description, List.of());
          if (!others.isEmpty() && (!all || ones.size() == others.size())) {
            pair(ones, new ArrayList<>(others));
          }
        });
  }

  private static Map<String, List<Node>> groups(
      WorkflowGraph graph, Map<NodeId, NodeId> taken, Function<Node, String> described) {
    Map<String, List<Node>> groups = new LinkedHashMap<>();
    for (Node node : graph.nodes().values()) {
      if (!taken.containsKey(node.id())) {
        groups.computeIfAbsent(described.apply(node), d -> new ArrayList<>()).add(node);
      }
    }
    return groups;
  }

  /** Those that have most in common first; of equals those of one id. */
  private void pair(List<Node> ones, List<Node> others) {
    for (Node one : ones) {
      Node best = null;
      int most = -1;
      for (Node other : others) {
        int common = common(one, other);
        if (common > most) {
          most = common;
          best = other;
        }
      }
      if (best != null) {
        others.remove(best);
        put(one.id(), best.id());
      }
    }
  }

  private void put(NodeId one, NodeId other) {
    matches.put(one, other);
    backwards.put(other, one);
  }

  private int common(Node one, Node other) {
    int common = one.id().equals(other.id()) ? 1 : 0;
    for (Node.Input input : one.inputs().values()) {
      Node.Input same = other.inputs().get(input.name());
      if (same != null && isSame(input.value(), same.value())) {
        common += 2;
      }
    }
    return common;
  }

  private boolean isSame(InputValue one, InputValue other) {
    if (one instanceof InputValue.Link link) {
      return other instanceof InputValue.Link that
          && link.slot() == that.slot()
          && isSame(link.node(), that.node());
    }
    return other instanceof InputValue.Value that
        && Values.isSame(((InputValue.Value) one).literal(), that.literal());
  }

  /** Descriptions of nodes that no id is a part of. */
  private static final class Around {
    private Around() {}

    /**
     * Describes the nodes of a graph.
     *
     * @param titles whether titles are looked at
     * @param values whether literals are
     * @param rounds how far away nodes are looked at
     */
    static Function<Node, String> of(
        WorkflowGraph graph, boolean titles, boolean values, int rounds) {
      Map<NodeId, Integer> known = new HashMap<>();
      for (Node node : graph.nodes().values()) {
        known.put(node.id(), own(node, titles, values).hashCode());
      }
      for (int i = 0; i < rounds; i++) {
        known = further(graph, known);
      }
      Map<NodeId, Integer> last = known;
      return node ->
          own(node, titles, values) + "#" + (rounds == 0 ? 0 : last.getOrDefault(node.id(), 0));
    }

    private static String own(Node node, boolean titles, boolean values) {
      Map<String, String> inputs = new TreeMap<>();
      for (Node.Input input : node.inputs().values()) {
        if (input.value() instanceof InputValue.Value value) {
          inputs.put(input.name(), values ? Values.plain(value.literal()) : "");
        }
      }
      return node.classType()
          + (titles ? node.title().orElse("") : "")
          + (values ? inputs.toString() : "");
    }

    private static Map<NodeId, Integer> further(WorkflowGraph graph, Map<NodeId, Integer> known) {
      Map<NodeId, Integer> sums = new HashMap<>();
      for (Node node : graph.nodes().values()) {
        for (Node.Input input : node.inputs().values()) {
          if (input.value() instanceof InputValue.Link link && known.containsKey(link.node())) {
            int up = Objects.hash("up", input.name(), link.slot(), known.get(link.node()));
            int down = Objects.hash("down", input.name(), link.slot(), known.get(node.id()));
            // Sums, since neither inputs nor consumers have an order.
            sums.merge(node.id(), up, Integer::sum);
            sums.merge(link.node(), down, Integer::sum);
          }
        }
      }
      Map<NodeId, Integer> further = new HashMap<>();
      known.forEach((id, own) -> further.put(id, 31 * own + sums.getOrDefault(id, 0)));
      return further;
    }
  }
}
