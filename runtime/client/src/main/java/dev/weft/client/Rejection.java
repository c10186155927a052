package dev.weft.client;

import dev.weft.client.WorkflowRejectedException.Problem;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a server found wrong with a workflow: the {@code error} and {@code node_errors} of an answer
 * to {@code POST /prompt}.
 *
 * @param problems in the order of the server, those of nodes before the general one
 * @param lostOutputs the output nodes that will not run because of them
 */
record Rejection(List<Problem> problems, Set<String> lostOutputs) {
  static final Rejection NONE = new Rejection(List.of(), Set.of());

  Rejection {
    problems = List.copyOf(problems);
    lostOutputs = Set.copyOf(lostOutputs);
  }

  static Rejection read(String json, JobGraph graph) {
    Reader reader = new Reader(graph);
    JsonCursor.of(json).fields(reader::take);
    return reader.toRejection();
  }

  boolean isEmpty() {
    return problems.isEmpty();
  }

  /** The exception, which lists every problem. */
  WorkflowRejectedException toException(String url) {
    StringBuilder text = new StringBuilder("the server at ").append(url);
    text.append(" refuses the workflow");
    if (problems.size() == 1) {
      text.append(": ").append(problems.get(0).message());
    } else {
      text.append(", ").append(problems.size()).append(" problems:");
      problems.forEach(problem -> text.append("\n  ").append(problem.message()));
    }
    return new WorkflowRejectedException(text.toString(), problems);
  }

  private static final class Reader {
    private final JobGraph graph;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> lostOutputs = new LinkedHashSet<>();
    private final RejectionDetail general = new RejectionDetail();

    Reader(JobGraph graph) {
      this.graph = graph;
    }

    void take(String name, JsonCursor value) {
      switch (name) {
        case "error" -> takeError(value);
        case "node_errors" -> value.fields(this::takeNode);
        default -> {}
      }
    }

    /** An object in every known version; other servers and proxies write a text. */
    private void takeError(JsonCursor value) {
      if (value.isObject()) {
        value.fields(general::take);
      } else {
        general.message = value.text("");
      }
    }

    private void takeNode(String nodeId, JsonCursor node) {
      List<RejectionDetail> details = new ArrayList<>();
      String[] classType = {""};
      node.fields(
          (name, value) -> {
            switch (name) {
              case "class_type" -> classType[0] = value.text("");
              case "dependent_outputs" -> value.elements(id -> lostOutputs.add(id.text("")));
              case "errors" ->
                  value.elements(
                      error -> {
                        RejectionDetail detail = new RejectionDetail();
                        error.fields(detail::take);
                        details.add(detail);
                      });
              default -> {}
            }
          });
      lostOutputs.add(nodeId);
      details.forEach(detail -> problems.add(detail.toProblem(nodeId, classType[0], graph)));
    }

    Rejection toRejection() {
      if (problems.isEmpty() && !general.message.isEmpty()) {
        problems.add(general.toProblem(general.nodeId(), general.classType, graph));
      }
      return new Rejection(problems, lostOutputs);
    }
  }
}
