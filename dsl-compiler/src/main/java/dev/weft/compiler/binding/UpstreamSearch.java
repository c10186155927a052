package dev.weft.compiler.binding;

import dev.weft.compiler.workflow.InputValue;
import dev.weft.compiler.workflow.Node;
import dev.weft.compiler.workflow.NodeId;
import dev.weft.compiler.workflow.WorkflowGraph;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for the input of a name, breadth first against the links: at the node where it starts, then
 * at the nodes that feed it, and so on. Links to nodes that are not there are passed over, and so
 * are inputs that feed another output than the one the search came by: {@link PairedSlots}.
 */
final class UpstreamSearch {
  private final Scope scope;
  private final WorkflowGraph graph;
  private final String name;
  private final Map<Visit, Place> seen = new LinkedHashMap<>();

  UpstreamSearch(Scope scope, String name) {
    this.scope = scope;
    this.graph = scope.graph();
    this.name = name;
  }

  /**
   * The nearest inputs of the name: none, one, or several at one distance.
   *
   * @param by the link that led to the node, if one did
   * @param route how the mapping came to the node
   */
  List<Reached> nearest(Node start, Optional<InputValue.Link> by, String route) {
    List<Place> level = List.of(new Place(start, Optional.empty(), "", others(start, by)));
    seen.put(level.get(0).visit(), level.get(0));
    while (!level.isEmpty()) {
      List<Reached> found = found(level, route);
      if (!found.isEmpty()) {
        return found;
      }
      level = above(level);
    }
    return List.of();
  }

  /**
   * The nearest inputs of the name that hold a value. Where the nearest of all is a link, what it
   * holds is decided further up, and so the search goes on, along that link only; when that leads
   * to no value, the link itself is what was found.
   */
  List<Reached> nearestValues(Node start, Optional<InputValue.Link> by, String route) {
    List<Reached> first = nearest(start, by, route);
    List<Reached> found = first;
    Set<NodeId> passed = new HashSet<>();
    while (found.size() == 1
        && found.get(0).input().value() instanceof InputValue.Link link
        && passed.add(found.get(0).node().id())) {
      String through = found.get(0).path();
      found =
          graph
              .node(link.node())
              .map(source -> searchFrom(source, link, through))
              .orElse(List.of());
    }
    boolean nothing = found.isEmpty() || (found.size() == 1 && found.get(0).isLink());
    return nothing ? first : found;
  }

  /** The nodes looked at so far, nearest first. */
  List<Node> seen() {
    return seen.values().stream().map(Place::node).distinct().toList();
  }

  private List<Reached> searchFrom(Node source, InputValue.Link by, String route) {
    return new UpstreamSearch(scope, name).nearest(source, Optional.of(by), route);
  }

  /** What is found on one level; a node that was come to by two of its outputs counts once. */
  private List<Reached> found(List<Place> level, String route) {
    Map<NodeId, Reached> found = new LinkedHashMap<>();
    for (Place place : level) {
      Node node = place.node();
      node.input(name)
          .map(input -> new Reached(node, input, place.route(route)))
          .ifPresent(reached -> found.putIfAbsent(node.id(), reached));
    }
    return List.copyOf(found.values());
  }

  private List<Place> above(List<Place> level) {
    List<Place> next = new ArrayList<>();
    for (Place place : level) {
      for (Node.Input input : place.node().inputs().values()) {
        if (input.value() instanceof InputValue.Link link
            && !place.passedOver().contains(input.name())) {
          graph
              .node(link.node())
              .map(node -> place.above(node, input.name(), others(node, Optional.of(link))))
              .filter(above -> seen.putIfAbsent(above.visit(), above) == null)
              .ifPresent(next::add);
        }
      }
    }
    return next;
  }

  private Set<String> others(Node node, Optional<InputValue.Link> by) {
    return by.flatMap(
            link -> scope.classOf(node).map(known -> PairedSlots.others(known, link.slot())))
        .orElse(Set.of());
  }

  /** One way to look at a node: by which inputs the search does not go on. */
  private record Visit(NodeId node, Set<String> passedOver) {}

  /** A node and the link that led to it; the way there is spelled out only when asked for. */
  private record Place(Node node, Optional<Place> below, String input, Set<String> passedOver) {

    Visit visit() {
      return new Visit(node.id(), passedOver);
    }

    Place above(Node source, String by, Set<String> others) {
      return new Place(source, Optional.of(this), by, others);
    }

    String route(String start) {
      Deque<String> inputs = new ArrayDeque<>();
      for (Place place = this; place.below.isPresent(); place = place.below.get()) {
        inputs.push(place.input);
      }
      StringBuilder route = new StringBuilder(start);
      for (String input : inputs) {
        route.append(route.isEmpty() ? "" : ".").append(MappingText.input(input));
      }
      return route.toString();
    }
  }
}
