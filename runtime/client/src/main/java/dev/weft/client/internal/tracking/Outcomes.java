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
import dev.weft.client.job.TimeLimitException;
import dev.weft.workflow.JobOutputs;
import dev.weft.workflow.WorkflowNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

  static JobOutcome overdue(String promptId, Duration limit) {
    return new JobOutcome.Failure(
        new TimeLimitException(
            "job %s was cancelled: it had not ended after %s".formatted(promptId, limit), limit));
  }

  /**
   * @param outputs that were heard of
   * @param last failure to ask, if the server is out of reach
   */
  static JobOutcome lost(
      String promptId,
      JobLostException.Reason reason,
      JobOutputs outputs,
      @Nullable ComfyException last) {
    String gone = "the server has job %s neither in its queue nor in its history: ";
    String words =
        switch (reason) {
          case RESTARTED -> gone + "it was started again meanwhile";
          case DELETED -> gone + "somebody deleted it there";
          case UNKNOWN ->
              gone
                  + "it was never submitted there, somebody deleted it, or the server was started"
                  + " again since";
          case OUT_OF_REACH -> "what became of job %s is not known: " + reasonOf(last);
          case PICTURES_MISSED -> "job %s misses pictures";
        };
    return new JobOutcome.Failure(
        new JobLostException(words.replace("%s", promptId), reason, outputs, last));
  }

  private static String reasonOf(@Nullable ComfyException last) {
    return last == null ? "the server is out of reach" : String.valueOf(last.getMessage());
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
