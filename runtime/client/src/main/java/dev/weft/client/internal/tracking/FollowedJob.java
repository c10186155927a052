package dev.weft.client.internal.tracking;

import dev.weft.client.internal.server.JobGraph;
import dev.weft.client.job.Job;
import dev.weft.workflow.Workflow;
import java.util.concurrent.CompletableFuture;

/**
 * A job that this client follows, for any number of views of it.
 *
 * @param promptId by which the server knows it
 * @param end completes, on the loop, with how it ended: nothing of the user may hang on it
 */
record FollowedJob(
    String promptId,
    TrackedJob tracked,
    EventLog log,
    CompletableFuture<JobOutcome> end,
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
    CompletableFuture<JobOutcome> end = new CompletableFuture<>();
    TrackedJob tracked =
        new TrackedJob(
            id,
            graph,
            board.past(),
            log,
            (ended, outcome) -> board.onEnd(ended, outcome, end),
            earlier);
    return new FollowedJob(id, tracked, log, end, board);
  }

  /** The same under the id that the server gave it. */
  FollowedJob under(String acceptedId) {
    return acceptedId.equals(promptId)
        ? this
        : new FollowedJob(acceptedId, tracked, log, end, board);
  }

  /** As the submitter of this workflow holds it. */
  <O> Job<O> as(Workflow<O> workflow) {
    return new JobView<>(this, workflow);
  }

  /** Asks the server to end it. */
  void cancel() {
    board.cancel(tracked, promptId);
  }
}
