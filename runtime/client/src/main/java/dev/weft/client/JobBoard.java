package dev.weft.client;

import dev.weft.workflow.Workflow;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Where the callers' threads meet the client's loop: hands jobs over to it, wires socket and poller
 * together, and brings results back. Thread-safe.
 */
final class JobBoard {
  private final ClientThreads threads;
  private final RunningJobs jobs;
  private final EventSocket socket;
  private final Poller poller;
  private final Cancellation cancellation;

  JobBoard(
      ClientThreads threads,
      RunningJobs jobs,
      EventSocket socket,
      Poller poller,
      Cancellation cancellation) {
    this.threads = threads;
    this.jobs = jobs;
    this.socket = socket;
    this.poller = poller;
    this.cancellation = cancellation;
    socket.wire(this::onFrame, jobs::onConnected, () -> !jobs.isEmpty());
  }

  ClientThreads threads() {
    return threads;
  }

  CompletableFuture<String> clientId() {
    return socket.ready();
  }

  void expect(TrackedJob job) {
    if (!threads.execute(() -> jobs.expect(job))) {
      throw new ClientClosedException("cannot submit a workflow: the client was closed");
    }
  }

  void refuse(TrackedJob job) {
    threads.execute(() -> jobs.refuse(job));
  }

  void accept(TrackedJob job, String promptId, Rejection rejection) {
    threads.execute(
        () -> {
          if (!rejection.isEmpty()) {
            job.partlyRejected(rejection);
          }
          jobs.accept(job, promptId);
          socket.keepTrying();
          if (job.endSeen()) {
            poller.lookUp(job);
          }
          poller.now();
        });
  }

  /** Blocks for one round of asking; the poller repeats it as long as the server has the job. */
  void cancel(TrackedJob job, String promptId) {
    if (!job.snapshot().state().isEnd() && threads.execute(job::wantCancel)) {
      cancellation.ask(promptId);
      threads.execute(poller::now);
    }
  }

  /** Carries an outcome to whoever waits, away from the loop: the user's code may take its time. */
  <O> void tell(JobOutcome outcome, Workflow<O> workflow, CompletableFuture<O> result) {
    threads.workers().execute(() -> complete(outcome, workflow, result));
  }

  void close() {
    threads.stop(
        () -> {
          socket.close();
          jobs.all().forEach(job -> job.end(Outcomes.closed(job.promptId())));
        });
  }

  private void onFrame(ServerMessage message) {
    @Nullable TrackedJob job = jobs.deliver(message);
    if (job != null && job.endSeen()) {
      poller.lookUp(job);
    }
    if (message instanceof ServerMessage.Status
        && jobs.accepted().stream().anyMatch(TrackedJob::isWaiting)) {
      poller.soon();
    }
  }

  private static <O> void complete(
      JobOutcome outcome, Workflow<O> workflow, CompletableFuture<O> result) {
    if (outcome instanceof JobOutcome.Failure failure) {
      result.completeExceptionally(failure.exception());
      return;
    }
    try {
      result.complete(workflow.outputs(((JobOutcome.Success) outcome).outputs()));
    } catch (RuntimeException | Error e) {
      result.completeExceptionally(e);
    }
  }
}
