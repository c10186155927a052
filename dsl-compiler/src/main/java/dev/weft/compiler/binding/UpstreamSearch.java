package dev.weft.compiler.binding;

import dev.weft.compiler.workflow.InputValue;
import dev.weft.compiler.workflow.Node;
import dev.weft.compiler.workflow.NodeId;
import dev.weft.compiler.workflow.WorkflowGraph;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for the input of a name, breadth first against the links: at the node where it starts, then
 * at the nodes that feed it, and so on. Links to nodes that are not there are passed over.
 */
final class UpstreamSearch {
  private final WorkflowGraph graph;
  private final String name;
  private final Map<NodeId, Place> seen = new LinkedHashMap<>();

  UpstreamSearch(WorkflowGraph graph, String name) {
    this.graph = graph;
    this.name = name;
  }

  /**
   * The nearest inputs of the name: none, one, or several at one distance.
   *
   * @param route how the mapping came to the node
   */
  List<Reached> nearest(Node start, String route) {
    List<Place> level = List.of(new Place(start, Optional.empty(), ""));
    seen.put(start.id(), level.get(0));
    while (!level.isEmpty()) {
      List<Reached> found = level.stream().flatMap(place -> here(place, route).stream()).toList();
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
  List<Reached> nearestValues(Node start, String route) {
    List<Reached> first = nearest(start, route);
    List<Reached> found = first;
    Set<NodeId> passed = new HashSet<>();
    while (found.size() == 1
        && found.get(0).input().value() instanceof InputValue.Link link
        && passed.add(found.get(0).node().id())) {
      String through = found.get(0).path();
      found =
          graph
              .node(link.node())
              .map(source -> new UpstreamSearch(graph, name).nearest(source, through))
              .orElse(List.of());
    }
    boolean nothing = found.isEmpty() || (found.size() == 1 && found.get(0).isLink());
    return nothing ? first : found;
  }

  /** The nodes looked at so far, nearest first. */
  List<Node> seen() {
    return seen.values().stream().map(Place::node).toList();
  }

  private Optional<Reached> here(Place place, String route) {
    return place
        .node()
        .input(name)
        .map(input -> new Reached(place.node(), input, route + place.links()));
  }

  private List<Place> above(List<Place> level) {
    List<Place> next = new ArrayList<>();
    for (Place place : level) {
      for (Node.Input input : place.node().inputs().values()) {
        if (input.value() instanceof InputValue.Link link) {
          graph
              .node(link.node())
              .map(node -> new Place(node, Optional.of(place), input.name()))
              .filter(above -> seen.putIfAbsent(above.node().id(), above) == null)
              .ifPresent(next::add);
        }
      }
    }
    return next;
  }

  /** A node and the link that led to it; the way there is spelled out only when asked for. */
  private record Place(Node node, Optional<Place> below, String input) {

    String links() {
      StringBuilder links = new StringBuilder();
      for (Place place = this; place.below.isPresent(); place = place.below.get()) {
        links.insert(0, "." + MappingText.input(place.input));
      }
      return links.toString();
    }
  }
}
