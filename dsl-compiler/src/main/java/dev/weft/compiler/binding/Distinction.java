package dev.weft.compiler.binding;

import dev.weft.compiler.workflow.InputValue;
import dev.weft.compiler.workflow.Node;
import dev.weft.compiler.workflow.NodeId;
import dev.weft.compiler.workflow.WorkflowGraph;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds selectors that mean one node of a graph and no other. */
final class Distinction {
  /** A longer path is harder to read than an id. */
  private static final int MOST_LINKS = 3;

  private final WorkflowGraph graph;

  Distinction(WorkflowGraph graph) {
    this.graph = graph;
  }

  /** A selector without links: the class, the title, or both when that is enough, else the id. */
  String selector(Node node) {
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
    String classType = MappingText.classType(node.classType());
    if (graph.nodesOfClass(node.classType()).size() == 1) {
      return Optional.of(classType);
    }
    return node.title()
        .flatMap(
            title -> {
              List<Node> titled = graph.nodesTitled(title);
              if (titled.size() == 1) {
                return Optional.of(MappingText.quoted(title));
              }
              boolean only =
                  titled.stream().filter(n -> n.classType().equals(node.classType())).count() == 1;
              return only
                  ? Optional.of(classType + " " + MappingText.quoted(title))
                  : Optional.empty();
            });
  }

  private record Trail(Node node, String steps) {}

  private Optional<String> byLinks(Node node) {
    Set<NodeId> seen = new HashSet<>(Set.of(node.id()));
    List<Trail> reached = List.of(new Trail(node, ""));
    for (int links = 0; links < MOST_LINKS; links++) {
      List<Trail> next = new ArrayList<>();
      for (Trail trail : reached) {
        for (Trail consumer : consumers(trail)) {
          Optional<String> name = byName(consumer.node());
          if (name.isPresent()) {
            return Optional.of(name.get() + consumer.steps());
          }
          if (seen.add(consumer.node().id())) {
            next.add(consumer);
          }
        }
      }
      reached = next;
    }
    return Optional.empty();
  }

  private List<Trail> consumers(Trail trail) {
    List<Trail> consumers = new ArrayList<>();
    for (Node node : graph.nodes().values()) {
      for (Node.Input input : node.inputs().values()) {
        if (input.value() instanceof InputValue.Link link
            && link.node().equals(trail.node().id())) {
          String step = "." + MappingText.input(input.name());
          consumers.add(new Trail(node, step + trail.steps()));
        }
      }
    }
    return consumers;
  }
}
