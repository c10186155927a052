package dev.weft.compiler.shape;

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
