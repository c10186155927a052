package dev.weft.client.internal.comfyui;

import dev.weft.client.internal.server.JobGraph;
import dev.weft.client.internal.server.Rejection;
import dev.weft.client.job.WorkflowRejectedException.Problem;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads what a server found wrong with a workflow: the {@code error} and {@code node_errors} of an
 * answer to {@code POST /prompt}.
 */
final class RejectionReader {
  private final JobGraph graph;
  private final List<Problem> problems = new ArrayList<>();
  private final Set<String> lostOutputs = new LinkedHashSet<>();
  private final RejectionDetail general = new RejectionDetail();

  private RejectionReader(JobGraph graph) {
    this.graph = graph;
  }

  static Rejection read(String json, JobGraph graph) {
    RejectionReader reader = new RejectionReader(graph);
    JsonCursor.of(json).fields(reader::take);
    return reader.toRejection();
  }

  private void take(String name, JsonCursor value) {
    switch (name) {
      case "error" -> general.takeAll(value);
      case "node_errors" -> value.fields(this::takeNode);
      default -> {}
    }
  }

  private void takeNode(String nodeId, JsonCursor cursor) {
    NodeErrors node = new NodeErrors();
    cursor.fields(node::take);
    lostOutputs.add(nodeId);
    node.details.forEach(detail -> problems.add(detail.toProblem(nodeId, node.classType, graph)));
  }

  private Rejection toRejection() {
    if (problems.isEmpty() && general.hasMessage()) {
      problems.add(general.toProblem(graph));
    }
    return new Rejection(problems, lostOutputs);
  }

  /** The errors of one node. */
  private final class NodeErrors {
    private final List<RejectionDetail> details = new ArrayList<>();
    private String classType = "";

    void take(String name, JsonCursor value) {
      switch (name) {
        case "class_type" -> classType = value.text("");
        case "dependent_outputs" -> value.elements(id -> lostOutputs.add(id.text("")));
        case "errors" -> value.elements(this::takeError);
        default -> {}
      }
    }

    private void takeError(JsonCursor error) {
      RejectionDetail detail = new RejectionDetail();
      detail.takeAll(error);
      details.add(detail);
    }
  }
}
