package dev.weft.client.internal.server;

import dev.weft.client.job.WorkflowRejectedException;
import dev.weft.client.job.WorkflowRejectedException.Problem;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a server found wrong with a workflow.
 *
 * @param problems in the order of the server, those of nodes before the general one
 * @param lostOutputs the output nodes that will not run because of them
 */
public record Rejection(List<Problem> problems, Set<String> lostOutputs) {

  /** Nothing is wrong. */
  public static final Rejection NONE = new Rejection(List.of(), Set.of());

  /** Copies both. */
  public Rejection {
    problems = List.copyOf(problems);
    lostOutputs = Set.copyOf(lostOutputs);
  }

  public boolean isEmpty() {
    return problems.isEmpty();
  }

  /** The exception of a whole rejection, which lists every problem. */
  public WorkflowRejectedException toException(String address) {
    return told("the server at %s refuses the workflow".formatted(address));
  }

  /** That of a partial one, the rest being cancelled. */
  public WorkflowRejectedException toPartialException(String address) {
    return told(
        "the server at %s refuses what an output needs, and the rest, which it took, is cancelled"
            .formatted(address));
  }

  private WorkflowRejectedException told(String refusal) {
    String list =
        problems.size() == 1
            ? ": " + problems.get(0).message()
            : problems.stream()
                .map(Problem::message)
                .collect(
                    Collectors.joining(
                        "\n  ", ", %d problems:\n  ".formatted(problems.size()), ""));
    return new WorkflowRejectedException(refusal + list, problems);
  }
}
