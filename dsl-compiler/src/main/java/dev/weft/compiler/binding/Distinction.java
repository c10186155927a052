package dev.weft.compiler.binding;

import dev.weft.compiler.workflow.InputValue;
import dev.weft.compiler.workflow.Node;
import dev.weft.compiler.workflow.NodeId;
import dev.weft.compiler.workflow.SameText;
import dev.weft.compiler.workflow.WorkflowGraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds selectors that mean one node of a graph and no other. */
public final class Distinction {
  /** A longer path is harder to read than an id. */
  private static final int MOST_LINKS = 3;

  private record Consumer(Node node, String input) {}

  private final Map<String, Integer> named = new HashMap<>();
  private final Map<NodeId, List<Consumer>> consumers = new HashMap<>();

  public Distinction(WorkflowGraph graph) {
    for (Node node : graph.nodes().values()) {
      names(node).forEach(name -> named.merge(SameText.composed(name), 1, Integer::sum));
      for (Node.Input input : node.inputs().values()) {
        if (input.value() instanceof InputValue.Link link) {
          consumers
              .computeIfAbsent(link.node(), any -> new ArrayList<>())
              .add(new Consumer(node, input.name()));
        }
      }
    }
  }

  /** A selector without links: the class, the title, or both when that is enough, else the id. */
  public String selector(Node node) {
    return byName(node).orElseGet(() -> MappingText.id(node.id().value()));
  }

  /**
   * A selector, with links from a node that has a name of its own where that avoids an id: {@code
   * KSampler.positive}. It goes on working when the workflow is saved with new ids.
   */
  String path(Node node) {
    return byName(node).or(() -> byLinks(node)).orElseGet(() -> MappingText.id(node.id().value()));
  }

  private Optional<String> byName(Node node) {
    return names(node).stream()
        .filter(name -> named.getOrDefault(SameText.composed(name), 0) == 1)
        .findFirst();
  }

  /** How a mapping could write the node by name, from short to long. */
  private static List<String> names(Node node) {
    String classType = MappingText.classType(node.classType());
    return node.title()
        .map(MappingText::quoted)
        .map(title -> List.of(classType, title, classType + " " + title))
        .orElse(List.of(classType));
  }

  private record Trail(Node node, String steps) {}

  private Optional<String> byLinks(Node node) {
    Set<NodeId> seen = new HashSet<>(Set.of(node.id()));
    List<Trail> reached = List.of(new Trail(node, ""));
    for (int links = 0; links < MOST_LINKS; links++) {
      List<Trail> next = new ArrayList<>();
      for (Trail trail : reached) {
        for (Consumer consumer : consumers.getOrDefault(trail.node().id(), List.of())) {
          String steps = "." + MappingText.input(consumer.input()) + trail.steps();
          Optional<String> name = byName(consumer.node());
          if (name.isPresent()) {
            return Optional.of(name.get() + steps);
          }
          if (seen.add(consumer.node().id())) {
            next.add(new Trail(consumer.node(), steps));
          }
        }
      }
      reached = next;
    }
    return Optional.empty();
  }
}
