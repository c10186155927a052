package dev.weft.client;

import dev.weft.workflow.JobOutputs;
import dev.weft.workflow.WorkflowNode;
import java.util.List;
import java.util.Optional;

/** Decides how a job ended. */
final class Outcomes {
  private Outcomes() {}

  /** What the history says. */
  static JobOutcome of(String promptId, HistoryEntry entry, JobGraph graph) {
    JobOutputs outputs = entry.outputs(graph);
    if (entry.succeeded()) {
      return new JobOutcome.Success(outputs);
    }
    if (entry.failure().isPresent()) {
      return new JobOutcome.Failure(failed(entry.failure().get(), graph, outputs));
    }
    if (entry.interrupted()) {
      return cancelled(promptId);
    }
    return new JobOutcome.Failure(
        new JobFailedException(
            "the server says that job "
                + promptId
                + " ended with status "
                + (entry.status().isEmpty() ? "unknown" : Answer.shortened(entry.status())),
            Optional.empty(),
            "",
            List.of(),
            outputs));
  }

  static JobOutcome cancelled(String promptId) {
    return new JobOutcome.Failure(new JobCancelledException("job " + promptId + " was cancelled"));
  }

  static JobOutcome forgotten(String promptId) {
    return new JobOutcome.Failure(
        new JobLostException(
            "the server has job "
                + promptId
                + " neither in its queue nor in its history: it was restarted, or somebody deleted"
                + " the job",
            null));
  }

  static JobOutcome outOfReach(String promptId, ComfyException last) {
    return new JobOutcome.Failure(
        new JobLostException(
            "what became of job " + promptId + " is not known: " + last.getMessage(), last));
  }

  static JobOutcome closed(String promptId) {
    return new JobOutcome.Failure(
        new ClientClosedException(
            "the client was closed while job " + promptId + " went on at the server"));
  }

  private static JobFailedException failed(
      NodeFailure failure, JobGraph graph, JobOutputs outputs) {
    Optional<WorkflowNode> node =
        failure.nodeId().isEmpty()
            ? Optional.empty()
            : Optional.of(graph.node(failure.nodeId(), failure.nodeType()));
    String where =
        node.map(n -> "node " + n.id() + " (" + n.displayName() + ") failed").orElse("it failed");
    String type = failure.exceptionType().isEmpty() ? "" : failure.exceptionType() + ": ";
    return new JobFailedException(
        where + ": " + type + Answer.shortened(failure.message()),
        node,
        failure.exceptionType(),
        failure.traceback(),
        outputs);
  }
}
