package dev.weft.client.internal.tracking;

import dev.weft.client.internal.server.JobGraph;
import dev.weft.client.job.Job;
import dev.weft.workflow.JobOutputs;
import dev.weft.workflow.Workflow;
import java.util.concurrent.CompletableFuture;

/**
 * A job that this client follows, for any number of views of it.
 *
 * @param promptId by which the server knows it
 * @param outputs completes with what came of it
 */
record FollowedJob(
    String promptId,
    TrackedJob tracked,
    EventLog log,
    CompletableFuture<JobOutputs> outputs,
    JobBoard board) {

  /** One that is about to be posted. */
  static FollowedJob fresh(String id, JobGraph graph, JobBoard board) {
    return of(id, graph, board, false);
  }

  /** One that was posted before. */
  static FollowedJob earlier(String id, JobGraph graph, JobBoard board) {
    return of(id, graph, board, true);
  }

  private static FollowedJob of(String id, JobGraph graph, JobBoard board, boolean earlier) {
    EventLog log = new EventLog();
    CompletableFuture<JobOutputs> outputs = new CompletableFuture<>();
    TrackedJob tracked =
        new TrackedJob(
            id,
            graph,
            board.past(),
            log,
            (ended, outcome) -> board.onEnd(ended, outcome, outputs),
            earlier);
    return new FollowedJob(id, tracked, log, outputs, board);
  }

  /** The same under the id that the server gave it. */
  FollowedJob under(String acceptedId) {
    return acceptedId.equals(promptId)
        ? this
        : new FollowedJob(acceptedId, tracked, log, outputs, board);
  }

  /** As the submitter of this workflow holds it. */
  <O> Job<O> as(Workflow<O> workflow) {
    return new JobView<>(this, outputs.thenApply(workflow::outputs));
  }

  /** Asks the server to end it. */
  void cancel() {
    board.cancel(tracked, promptId);
  }
}
