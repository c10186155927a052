package dev.weft.compiler.shape;

import dev.weft.compiler.workflow.NodeId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is left of a graph.
 *
 * @param fates of every node, in the order saved
 * @param inputs of the nodes that are sent, those that may be another than saved: the output that
 *     each is linked to, or empty where it is left out
 */
public record Survivors(
    Map<NodeId, Fate> fates, Map<Place, Optional<Output>> inputs, List<Failure> failures) {

  public Survivors {
    fates = Collections.unmodifiableMap(new LinkedHashMap<>(fates));
    inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
    failures = List.copyOf(failures);
  }

  /** An input of a node. */
  public record Place(NodeId node, String input) {}

  /** An output of a node. */
  public record Output(NodeId node, int slot) {}
}
