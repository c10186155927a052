package dev.weft.compiler.shape;

import dev.weft.compiler.shape.Change.Bypass;
import dev.weft.compiler.shape.Change.Connect;
import dev.weft.compiler.shape.Change.Fill;
import dev.weft.compiler.shape.Change.Mute;
import dev.weft.compiler.shape.Change.Omit;
import dev.weft.compiler.shape.Survivors.Output;
import dev.weft.compiler.shape.Survivors.Place;
import dev.weft.compiler.workflow.InputValue.Link;
import dev.weft.compiler.workflow.Node;
import dev.weft.compiler.workflow.NodeId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The nodes of a graph and all links that there may be, in numbers. */
final class Wiring {
  /** In place of a number: there is no such node, input or link. */
  static final int NONE = -1;

  /**
   * An input that has a link, or that something happens to, in some request.
   *
   * @param saved the number of the link that is saved, or {@link #NONE}
   * @param edges the numbers of all links that it may have
   */
  record Site(int node, Place place, Need need, int saved, List<Integer> edges) {}

  /**
   * A link.
   *
   * @param standIn the number of the input whose link takes its place if the origin is bypassed
   */
  record Edge(int origin, Output output, int standIn) {}

  private final TypedGraph graph;
  private final List<Node> nodes;
  private final Map<NodeId, Bypass> bypassable = new HashMap<>();
  private final Set<NodeId> removed = new LinkedHashSet<>();
  private final Map<NodeId, Integer> nodeNumbers = new HashMap<>();
  private final Map<Place, Integer> siteNumbers = new HashMap<>();
  private final List<Site> sites = new ArrayList<>();
  private final List<Edge> edges = new ArrayList<>();
  private final List<List<Integer>> sitesByNode = new ArrayList<>();
  private final List<Join> joins = new ArrayList<>();

  Wiring(TypedGraph graph, Collection<Change> changes) {
    this.graph = graph;
    this.nodes = List.copyOf(graph.graph().nodes().values());
    for (Node node : nodes) {
      nodeNumbers.put(node.id(), nodeNumbers.size());
      sitesByNode.add(new ArrayList<>());
    }
    for (Change change : changes) {
      if (change instanceof Bypass bypass) {
        bypassable.put(bypass.node(), bypass);
        removed.add(bypass.node());
      } else if (change instanceof Mute mute) {
        removed.add(mute.node());
      }
    }
    Map<Place, Set<Output>> links = links(changes);
    links.keySet().forEach(place -> siteNumbers.put(place, siteNumbers.size()));
    links.forEach(this::add);
  }

  private Map<Place, Set<Output>> links(Collection<Change> changes) {
    Map<Place, Set<Output>> links = new LinkedHashMap<>();
    for (Node node : nodes) {
      for (Node.Input input : node.inputs().values()) {
        if (input.value() instanceof Link link) {
          at(links, node.id(), input.name()).add(new Output(link.node(), link.slot()));
        }
      }
    }
    for (Change change : changes) {
      if (change instanceof Connect connect) {
        at(links, connect.node(), connect.input()).add(connect.output());
      } else if (change instanceof Fill fill) {
        at(links, fill.node(), fill.input());
      } else if (change instanceof Omit omit) {
        at(links, omit.node(), omit.input());
      }
    }
    return links;
  }

  private static Set<Output> at(Map<Place, Set<Output>> links, NodeId node, String input) {
    return links.computeIfAbsent(new Place(node, input), unseen -> new LinkedHashSet<>());
  }

  private void add(Place place, Set<Output> outputs) {
    int number = node(place.node());
    Node node = nodes.get(number);
    boolean linked =
        node.input(place.input()).filter(input -> input.value() instanceof Link).isPresent();
    int first = edges.size();
    List<Integer> own = new ArrayList<>();
    for (Output output : outputs) {
      own.add(edges.size());
      edges.add(edge(node, place, output));
    }
    sitesByNode.get(number).add(sites.size());
    Need need = Need.of(graph, node, place.input());
    sites.add(new Site(number, place, need, linked ? first : NONE, List.copyOf(own)));
  }

  private Edge edge(Node consumer, Place place, Output output) {
    Bypass bypass = bypassable.get(output.node());
    int origin = nodeNumbers.getOrDefault(output.node(), NONE);
    if (bypass == null || origin == NONE) {
      return new Edge(origin, output, NONE);
    }
    StandIn standIn = standIn(bypass, nodes.get(origin), output.slot(), consumer, place.input());
    joins.add(new Join(place, output, standIn));
    return new Edge(
        origin,
        output,
        standIn instanceof StandIn.Input input
            ? siteNumbers.getOrDefault(new Place(output.node(), input.name()), NONE)
            : NONE);
  }

  private StandIn standIn(Bypass bypass, Node origin, int slot, Node consumer, String input) {
    if (bypass.joins().isPresent()) {
      String joined = bypass.joins().get().get(slot);
      return joined == null ? new StandIn.Nothing() : new StandIn.Input(joined, true);
    }
    return new BypassRule(graph).standIn(origin, slot, consumer, input, bypass.keeping());
  }

  /** The nodes that are named to go. */
  Set<NodeId> removed() {
    return removed;
  }

  List<Node> nodes() {
    return nodes;
  }

  /** The number of a node of the graph. */
  int node(NodeId id) {
    Integer number = nodeNumbers.get(id);
    if (number == null) {
      throw new IllegalArgumentException("there is no node " + id);
    }
    return number;
  }

  List<Site> sites() {
    return sites;
  }

  /** The number of an input that some change or link is about. */
  int site(NodeId node, String input) {
    Integer number = siteNumbers.get(new Place(node, input));
    if (number == null) {
      throw new IllegalArgumentException("nothing was to happen to " + input + " of node " + node);
    }
    return number;
  }

  List<Integer> sitesOf(int node) {
    return sitesByNode.get(node);
  }

  List<Edge> edges() {
    return edges;
  }

  List<Join> joins() {
    return joins;
  }
}
