package dev.weft.tools.init;

import dev.weft.compiler.catalog.InputDefinition;
import dev.weft.compiler.catalog.InputType;
import dev.weft.compiler.catalog.NodeCatalog;
import dev.weft.compiler.catalog.NodeClass;
import dev.weft.compiler.workflow.InputValue;
import dev.weft.compiler.workflow.Node;
import dev.weft.compiler.workflow.NodeId;
import dev.weft.compiler.workflow.WorkflowGraph;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A graph to be walked: who feeds whom, with what, and which nodes lead to a result at all. */
final class Links {
  private final WorkflowGraph graph;
  private final NodeCatalog catalog;
  private final List<Node> nodes;
  private final Map<NodeId, List<NodeInput>> consumers = new HashMap<>();
  private final Set<NodeId> live = new HashSet<>();
  private final Map<NodeId, Integer> depths = new HashMap<>();

  Links(WorkflowGraph graph, NodeCatalog catalog) {
    this.graph = graph;
    this.catalog = catalog;
    for (Node node : graph.nodes().values()) {
      links(node)
          .forEach(
              input ->
                  source(input)
                      .ifPresent(
                          source ->
                              consumers
                                  .computeIfAbsent(source.id(), any -> new ArrayList<>())
                                  .add(input)));
    }
    findLive();
    findDepths();
    nodes =
        graph.nodes().values().stream()
            .filter(node -> live.contains(node.id()))
            .sorted(Comparator.comparing(node -> depths.getOrDefault(node.id(), 0)))
            .toList();
  }

  WorkflowGraph graph() {
    return graph;
  }

  /** Nodes that lead to a result, those nearest to the sources first. */
  List<Node> nodes() {
    return nodes;
  }

  Optional<NodeClass> known(Node node) {
    return catalog.find(node.classType());
  }

  Optional<InputDefinition> definition(NodeInput input) {
    return known(input.node()).flatMap(known -> known.input(input.name()));
  }

  static Stream<NodeInput> inputs(Node node) {
    return node.inputs().keySet().stream().map(name -> new NodeInput(node, name));
  }

  static Stream<NodeInput> links(Node node) {
    return inputs(node).filter(input -> input.link().isPresent());
  }

  /** The node that an input comes from. */
  Optional<Node> source(NodeInput input) {
    return input.link().flatMap(link -> graph.node(link.node()));
  }

  /** The inputs that take what a node gives. */
  List<NodeInput> consumers(Node node) {
    return consumers.getOrDefault(node.id(), List.of());
  }

  /** How many links a node is from the farthest source. */
  int depth(Node node) {
    return depths.getOrDefault(node.id(), 0);
  }

  /** What comes over a link, as the server calls it; a guess by the name where nobody knows. */
  String type(NodeInput input) {
    return input
        .link()
        .flatMap(link -> sent(link))
        .or(() -> taken(input))
        .filter(type -> !type.equals("*"))
        .orElseGet(() -> InputWords.typeOf(input.name()));
  }

  private Optional<String> sent(InputValue.Link link) {
    Optional<Node> source = graph.node(link.node());
    List<String> types =
        source
            .flatMap(this::known)
            .map(NodeClass::outputTypes)
            .or(() -> source.flatMap(Node::view).map(view -> view.outputs()))
            .orElse(List.of());
    return link.slot() < types.size() ? Optional.of(types.get(link.slot())) : Optional.empty();
  }

  private Optional<String> taken(NodeInput input) {
    return definition(input)
        .map(InputDefinition::socket)
        .or(() -> input.node().view().flatMap(view -> view.typeOf(input.name())));
  }

  /** Whether it is one of a number of links through which a text, a number or a switch comes. */
  boolean isPlain(NodeInput input) {
    return Set.of("STRING", "INT", "FLOAT", "BOOLEAN").contains(type(input));
  }

  /** Whether an input takes a text that people write. */
  boolean takesText(NodeInput input) {
    return definition(input)
        .map(known -> known.type() instanceof InputType.Text)
        .orElseGet(
            () ->
                input.isText()
                    || type(input).equals("STRING")
                    || (type(input).equals("*") && InputWords.isPrompt(input.name())));
  }

  /** All nodes that feed one, and itself. */
  Set<NodeId> above(Node node) {
    Set<NodeId> seen = new HashSet<>();
    Deque<Node> open = new ArrayDeque<>(List.of(node));
    while (!open.isEmpty()) {
      Node next = open.pop();
      if (seen.add(next.id())) {
        links(next).forEach(input -> source(input).ifPresent(open::push));
      }
    }
    return seen;
  }

  private void findLive() {
    for (Node node : graph.nodes().values()) {
      // What stands alone is a note.
      boolean ends =
          consumers(node).isEmpty()
              && known(node).isEmpty()
              && (links(node).findAny().isPresent() || graph.nodes().size() == 1);
      boolean shows = known(node).filter(NodeClass::outputNode).isPresent();
      if (ends || shows) {
        live.addAll(above(node));
      }
    }
    if (live.isEmpty()) {
      live.addAll(graph.nodes().keySet());
    }
  }

  private void findDepths() {
    for (Node start : graph.nodes().values()) {
      Deque<Node> open = new ArrayDeque<>(List.of(start));
      Set<NodeId> waiting = new HashSet<>();
      while (!open.isEmpty()) {
        Node node = open.peek();
        if (depths.containsKey(node.id())) {
          open.pop();
          continue;
        }
        List<Node> sources = links(node).flatMap(input -> source(input).stream()).toList();
        List<Node> unknown =
            sources.stream()
                .filter(s -> !depths.containsKey(s.id()) && !waiting.contains(s.id()))
                .toList();
        // A circle is broken where it was entered.
        if (!unknown.isEmpty() && waiting.add(node.id())) {
          unknown.forEach(open::push);
        } else {
          open.pop();
          int deepest =
              sources.stream().mapToInt(s -> depths.getOrDefault(s.id(), 0) + 1).max().orElse(0);
          depths.put(node.id(), deepest);
        }
      }
    }
  }
}
