package dev.weft.compiler.shape;

import dev.weft.compiler.shape.Survivors.Place;
import dev.weft.compiler.shape.Wiring.Site;
import dev.weft.compiler.workflow.NodeId;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/** A graph together with all that may happen to its shape. Immutable. */
public final class GraphShape {
  private final Wiring wiring;
  private final GraphEnds ends;
  private final int[] order;

  /**
   * The shapes of a graph.
   *
   * @param changes all that may happen in some request, to nodes of the graph
   */
  public GraphShape(TypedGraph graph, Collection<Change> changes) {
    this.wiring = new Wiring(graph, changes);
    this.ends = GraphEnds.of(graph, wiring);
    this.order = LinkOrder.of(wiring);
  }

  /** What inputs are joined to if the nodes that they are linked to are bypassed. */
  public List<Join> joins() {
    return List.copyOf(wiring.joins());
  }

  /** The inputs that a node can do without, and that may have to: what they come from may go. */
  public List<Place> losable() {
    return losable(Need.OPTIONAL);
  }

  /** The inputs for which a value would do as well as the link that may go. */
  public List<Place> losableValues() {
    return losable(Need.VALUE);
  }

  private List<Place> losable(Need need) {
    BitSet going = going();
    return wiring.sites().stream()
        .filter(site -> site.need() == need && comesFrom(going, site))
        .map(Site::place)
        .toList();
  }

  /** Output nodes whose outputs others take. */
  public List<NodeId> outputsWithin() {
    return ends.within().stream().mapToObj(node -> wiring.nodes().get(node).id()).toList();
  }

  /** Nodes that are bypassed or muted in some request. */
  private BitSet going() {
    BitSet going = new BitSet();
    wiring.removed().forEach(node -> going.set(wiring.node(node)));
    int before;
    do {
      before = going.cardinality();
      wiring.sites().stream()
          .filter(site -> site.need() == Need.LINK && comesFrom(going, site))
          .forEach(site -> going.set(site.node()));
    } while (going.cardinality() > before);
    return going;
  }

  private boolean comesFrom(BitSet nodes, Site site) {
    return site.edges().stream()
        .map(edge -> wiring.edges().get(edge).origin())
        .anyMatch(origin -> origin != Wiring.NONE && nodes.get(origin));
  }

  /** How many nodes the graph has. */
  public int size() {
    return wiring.nodes().size();
  }

  /** What is left when some of the changes happen, all at once. */
  public Survivors with(Collection<? extends Change> happening) {
    Shaping shaping = shaping();
    shaping.run(happening);
    return shaping.survivors();
  }

  Shaping shaping() {
    return new Shaping(wiring, ends, order);
  }
}
