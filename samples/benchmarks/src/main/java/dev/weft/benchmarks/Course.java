package dev.weft.benchmarks;

import dev.weft.client.internal.server.JobGraph;
import dev.weft.client.internal.server.ServerMessage.NodeProgress;
import java.util.List;

/**
 * What a server told of one run of a workflow, and when.
 *
 * @param seconds from its beginning to its end
 */
record Course(JobGraph graph, List<Told> messages, double seconds) {

  /** What a message tells. */
  sealed interface Told {
    /** Seconds since the beginning of the run. */
    double at();
  }

  record Cached(double at, List<String> nodeIds) implements Told {}

  record Started(double at, String nodeId) implements Told {}

  /** How far a node is; {@code nodeId} is that of the graph's node that made it. */
  record Advanced(double at, String nodeId, NodeProgress progress) implements Told {}
}
