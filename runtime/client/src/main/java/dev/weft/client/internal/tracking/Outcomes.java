package dev.weft.client.internal.tracking;

import dev.weft.client.internal.server.JobGraph;
import dev.weft.client.internal.server.JobRecord;
import dev.weft.client.internal.server.NodeFailure;
import dev.weft.client.internal.server.ServerText;
import dev.weft.client.job.ClientClosedException;
import dev.weft.client.job.ComfyException;
import dev.weft.client.job.JobCancelledException;
import dev.weft.client.job.JobFailedException;
import dev.weft.client.job.JobLostException;
import dev.weft.workflow.JobOutputs;
import dev.weft.workflow.WorkflowNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says how a job ended, in the names of its workflow. */
final class Outcomes {
  private Outcomes() {}

  /** What the server remembers. */
  static JobOutcome of(String promptId, JobRecord record, JobGraph graph, SentPictures sent) {
    JobOutputs outputs = record.outputs(graph, sent.outputs());
    return switch (record.end()) {
      case SUCCESS ->
          sent.missing()
              .map(missing -> incomplete(promptId, missing, outputs))
              .orElseGet(() -> new JobOutcome.Success(outputs));
      case CANCELLED -> cancelled(promptId);
      case FAILURE ->
          new JobOutcome.Failure(
              record
                  .failure()
                  .map(failure -> failed(failure, graph, outputs))
                  .orElseGet(() -> failed(promptId, record.status(), outputs)));
    };
  }

  private static JobOutcome incomplete(String promptId, String missing, JobOutputs outputs) {
    return new JobOutcome.Failure(
        new JobLostException(
            "job %s ended well, but the connection broke: %s, and the server keeps none"
                .formatted(promptId, missing),
            JobLostException.Reason.PICTURES_MISSED,
            outputs,
            null));
  }

  static JobOutcome cancelled(String promptId) {
    return new JobOutcome.Failure(new JobCancelledException("job " + promptId + " was cancelled"));
  }

  static JobOutcome forgotten(String promptId) {
    return new JobOutcome.Failure(
        new JobLostException(
            "the server has job %s neither in its queue nor in its history: it was restarted, or somebody deleted the job"
                .formatted(promptId),
            JobLostException.Reason.RESTARTED,
            new JobOutputs(Map.of()),
            null));
  }

  static JobOutcome outOfReach(String promptId, ComfyException last) {
    return new JobOutcome.Failure(
        new JobLostException(
            "what became of job %s is not known: %s".formatted(promptId, last.getMessage()),
            JobLostException.Reason.OUT_OF_REACH,
            new JobOutputs(Map.of()),
            last));
  }

  static JobOutcome closed(String promptId) {
    return new JobOutcome.Failure(
        new ClientClosedException(
            "the client was closed while job " + promptId + " went on at the server"));
  }

  /** The client itself cannot follow the job any more. */
  static JobOutcome broken(String promptId, Throwable fault) {
    return new JobOutcome.Failure(
        new ComfyException(
            "the client failed while job %s went on at the server: %s".formatted(promptId, fault),
            fault));
  }

  private static JobFailedException failed(
      NodeFailure failure, JobGraph graph, JobOutputs outputs) {
    Optional<WorkflowNode> node =
        failure.nodeId().isEmpty()
            ? Optional.empty()
            : Optional.of(graph.node(failure.nodeId(), failure.nodeType()));
    String where =
        node.map(n -> "node %s (%s) failed".formatted(n.id(), n.displayName())).orElse("it failed");
    String type = failure.exceptionType().isEmpty() ? "" : failure.exceptionType() + ": ";
    return new JobFailedException(
        where + ": " + type + ServerText.shortened(graph.withoutSecrets(failure.message())),
        node,
        failure.exceptionType(),
        failure.traceback().stream().map(graph::withoutSecrets).toList(),
        outputs);
  }

  private static JobFailedException failed(String promptId, String status, JobOutputs outputs) {
    return new JobFailedException(
        "the server says that job %s ended with status %s"
            .formatted(promptId, status.isEmpty() ? "unknown" : ServerText.shortened(status)),
        Optional.empty(),
        "",
        List.of(),
        outputs);
  }
}
