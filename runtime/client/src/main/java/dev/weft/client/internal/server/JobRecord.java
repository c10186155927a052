package dev.weft.client.internal.server;

import dev.weft.workflow.JobOutputs;
import dev.weft.workflow.NodeOutput;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a server remembers of a job that ended, or was heard to tell of it. What it remembers
 * decides.
 *
 * @param end how it ended
 * @param status the server's own word for that; empty for none
 * @param failure what failed, if the server names it
 * @param outputs by node, in the server's order
 * @param makers the node of the graph behind a node that was made while the job ran
 */
public record JobRecord(
    End end,
    String status,
    Optional<NodeFailure> failure,
    Map<String, NodeOutput> outputs,
    Map<String, String> makers) {

  /** How a job can end by itself. */
  public enum End {
    SUCCESS,
    FAILURE,
    CANCELLED
  }

  /** Copies the maps. */
  public JobRecord {
    outputs = Collections.unmodifiableMap(new LinkedHashMap<>(outputs));
    makers = Map.copyOf(makers);
  }

  /**
   * The outputs of the graph's own nodes. Older servers keep results of other runs, newer ones
   * those of nodes made while it ran, which count as results of the node that made them.
   */
  public JobOutputs outputs(JobGraph graph) {
    return outputs(graph, Map.of());
  }

  /**
   * Those, and what the server has not kept.
   *
   * @param sent by node of the graph
   */
  public JobOutputs outputs(JobGraph graph, Map<String, NodeOutput> sent) {
    Map<String, NodeOutput> own = new LinkedHashMap<>();
    outputs.forEach(
        (id, output) -> {
          String maker = makers.getOrDefault(id, id);
          String owner = graph.has(id) || !graph.has(maker) ? id : maker;
          if (graph.has(owner)) {
            own.merge(owner, output, NodeOutput::joined);
          }
        });
    sent.forEach((id, output) -> own.merge(id, output, NodeOutput::joined));
    return new JobOutputs(own);
  }
}
