package dev.weft.compiler.shape;

import java.util.BitSet;

/**
 * For whose sake nodes are sent.
 *
 * @param ends nodes that are sent whether or not something takes what they yield: output nodes, and
 *     what led nowhere when it was saved
 * @param outputs nodes that a server may run the workflow for; where there is none for all that is
 *     known, all ends
 * @param within output nodes whose outputs others take
 */
record GraphEnds(BitSet ends, BitSet outputs, BitSet within) {

  static GraphEnds of(TypedGraph graph, Wiring wiring) {
    BitSet used = new BitSet();
    wiring.sites().stream()
        .map(Wiring.Site::saved)
        .filter(saved -> saved != Wiring.NONE)
        .map(saved -> wiring.edges().get(saved).origin())
        .filter(origin -> origin != Wiring.NONE)
        .forEach(used::set);
    BitSet ends = new BitSet();
    BitSet outputs = new BitSet();
    BitSet within = new BitSet();
    for (int node = 0; node < wiring.nodes().size(); node++) {
      boolean output = graph.isOutput(wiring.nodes().get(node));
      boolean unused = !used.get(node);
      ends.set(node, output || unused);
      within.set(node, output && !unused);
      boolean unknown = graph.classOf(wiring.nodes().get(node)).isEmpty();
      outputs.set(node, output || (unused && unknown));
    }
    return new GraphEnds(ends, outputs.isEmpty() ? ends : outputs, within);
  }
}
