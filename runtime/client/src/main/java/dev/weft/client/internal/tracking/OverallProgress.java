package dev.weft.client.internal.tracking;

import dev.weft.client.internal.server.JobGraph;
import dev.weft.client.internal.server.ServerMessage.NodeProgress;
import dev.weft.workflow.WorkflowNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How far a whole job is: the mean over the nodes that have to run.
 *
 * <p>The server lists only nodes it has touched, so the whole comes from the graph. The value never
 * falls, although nodes found cached late or made on the way change the mean, and stays below 1:
 * only the history says that a job is done.
 */
final class OverallProgress {
  private static final double ALMOST = 0.999;

  private final JobGraph graph;
  private final Map<String, Map<String, Double>> fractions = new HashMap<>();
  private final Set<String> cached = new HashSet<>();
  private double best;

  OverallProgress(JobGraph graph) {
    this.graph = graph;
  }

  void cached(String nodeId) {
    cached.add(nodeId);
  }

  /** Takes in how far a node is; {@code owner} is the graph's node that it is or was made by. */
  void advance(String owner, NodeProgress progress) {
    double fraction = progress.finished() ? 1 : progress.step() / progress.steps();
    fractions
        .computeIfAbsent(owner, id -> new HashMap<>())
        .merge(progress.node().id(), fraction, Math::max);
  }

  void finished(String nodeId) {
    fractions.computeIfAbsent(nodeId, id -> new HashMap<>()).put(nodeId, 1.0);
  }

  double value() {
    if (fractions.isEmpty()) {
      return best;
    }
    int nodes = 0;
    double sum = 0;
    for (WorkflowNode node : graph.nodes()) {
      if (!cached.contains(node.id())) {
        nodes++;
        sum += fraction(node.id());
      }
    }
    if (nodes > 0) {
      best = Math.min(ALMOST, Math.max(best, sum / nodes));
    }
    return best;
  }

  private double fraction(String nodeId) {
    Map<String, Double> parts = fractions.getOrDefault(nodeId, Map.of());
    if (parts.getOrDefault(nodeId, 0.0) >= 1) {
      return 1;
    }
    return parts.values().stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }
}
