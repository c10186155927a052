package dev.weft.compiler.binding;

import dev.weft.compiler.syntax.TargetPath;
import dev.weft.compiler.workflow.InputValue;
import dev.weft.compiler.workflow.Node;
import dev.weft.compiler.workflow.NodeId;
import dev.weft.compiler.workflow.SameText;
import dev.weft.compiler.workflow.SubgraphInstance;
import dev.weft.compiler.workflow.WorkflowGraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Finds selectors that mean one node of a graph and no other. */
public final class Distinction {
  /** A longer path is harder to read than an id. */
  private static final int MOST_LINKS = 3;

  /** More say less than a title. */
  private static final int FEW_LINKS = 1;

  private record Consumer(Node node, String input) {}

  /** As many subgraphs around a node as anybody would write before it. */
  private static final int MOST_AROUND = 4;

  private final Map<String, Integer> named = new HashMap<>();
  private final Set<NodeId> instances = new HashSet<>();
  private final Map<NodeId, List<Consumer>> consumers = new HashMap<>();

  public Distinction(WorkflowGraph graph) {
    for (SubgraphInstance instance : graph.subgraphs()) {
      instances.add(instance.node().id());
      count(instance.node());
    }
    for (Node node : graph.nodes().values()) {
      count(node);
      for (Node.Input input : node.inputs().values()) {
        if (input.value() instanceof InputValue.Link link) {
          consumers
              .computeIfAbsent(link.node(), any -> new ArrayList<>())
              .add(new Consumer(node, input.name()));
        }
      }
    }
  }

  private void count(Node node) {
    for (List<String> ways : List.of(names(node), inside(node), grouped(node))) {
      ways.forEach(way -> named.merge(SameText.composed(way), 1, Integer::sum));
    }
  }

  /**
   * A selector without links: the class, the title, or both when that is enough, with the subgraph
   * or group that it lies in where that tells it apart, else the id.
   */
  public String selector(Node node) {
    return byName(node)
        .or(() -> only(grouped(node)))
        .orElseGet(() -> MappingText.id(node.id().value()));
  }

  /**
   * An input as a mapping names it that is to outlive many saves: by the class where only one node
   * has it, else by links from such a node, else by the title, else by links from a title or by the
   * id.
   */
  public String target(Node node, String input) {
    String step = "." + MappingText.input(input);
    return byClassOrLinks(node)
        .or(() -> byName(node))
        .map(name -> name + step)
        .or(() -> byGroup(node, step))
        .or(() -> byLinks(node, MOST_LINKS, this::byName).map(links -> links + step))
        .orElseGet(() -> MappingText.id(node.id().value()) + step);
  }

  /** The links from a node of a class of its own, or that class: what outlives new titles, too. */
  public Optional<String> byClassOrLinks(Node node) {
    return byClass(node).or(() -> byLinks(node, FEW_LINKS, this::byClass));
  }

  private Optional<String> byClass(Node node) {
    return instances.contains(node.id())
        ? Optional.empty()
        : only(List.of(MappingText.classType(node.classType())));
  }

  /** A selector with steps behind it. */
  String path(Node node, List<TargetPath.Step> steps) {
    String written = MappingText.steps(steps);
    return byName(node)
        .map(name -> name + written)
        .or(() -> byGroup(node, written))
        .orElseGet(() -> path(node) + written);
  }

  private Optional<String> byGroup(Node node, String steps) {
    return node.view().stream()
        .flatMap(view -> view.groups().stream())
        .map(MappingText::inGroup)
        .flatMap(
            group ->
                names(node).stream()
                    .filter(name -> isAlone(name + group))
                    .map(name -> name + steps + group))
        .findFirst();
  }

  /**
   * A selector, with links from a node that has a name of its own where that avoids an id: {@code
   * KSampler.positive}. It goes on working when the workflow is saved with new ids.
   */
  String path(Node node) {
    return byName(node)
        .or(() -> byLinks(node, MOST_LINKS, this::byName))
        .orElseGet(() -> MappingText.id(node.id().value()));
  }

  private Optional<String> byName(Node node) {
    return only(names(node)).or(() -> only(inside(node)));
  }

  private Optional<String> only(List<String> ways) {
    return ways.stream().filter(this::isAlone).findFirst();
  }

  private boolean isAlone(String way) {
    return named.getOrDefault(SameText.composed(way), 0) == 1;
  }

  /** Behind the subgraphs that it lies in: each alone, the nearest first, then all. */
  private List<String> inside(Node node) {
    List<String> around =
        node.view().stream()
            .flatMap(view -> view.around().stream())
            .map(one -> MappingText.quoted(one.title()) + " / ")
            .limit(MOST_AROUND)
            .toList();
    Set<String> ways = new LinkedHashSet<>();
    for (String name : names(node)) {
      for (int i = around.size() - 1; i >= 0; i--) {
        ways.add(around.get(i) + name);
      }
      ways.add(String.join("", around) + name);
    }
    return around.isEmpty() ? List.of() : List.copyOf(ways);
  }

  private List<String> grouped(Node node) {
    return node.view().stream()
        .flatMap(view -> view.groups().stream())
        .map(MappingText::inGroup)
        .flatMap(group -> names(node).stream().map(name -> name + group))
        .toList();
  }

  /** How a mapping could write the node by name, from short to long. */
  private List<String> names(Node node) {
    if (instances.contains(node.id())) {
      return node.title().map(MappingText::quoted).stream().toList();
    }
    String classType = MappingText.classType(node.classType());
    return node.title()
        .map(MappingText::quoted)
        .map(title -> List.of(classType, title, classType + " " + title))
        .orElse(List.of(classType));
  }

  private record Trail(Node node, String steps) {}

  private Optional<String> byLinks(Node node, int most, Function<Node, Optional<String>> naming) {
    Set<NodeId> seen = new HashSet<>(Set.of(node.id()));
    List<Trail> reached = List.of(new Trail(node, ""));
    for (int links = 0; links < most; links++) {
      List<Trail> next = new ArrayList<>();
      for (Trail trail : reached) {
        for (Consumer consumer : consumers.getOrDefault(trail.node().id(), List.of())) {
          String steps = "." + MappingText.input(consumer.input()) + trail.steps();
          Optional<String> name = naming.apply(consumer.node());
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
