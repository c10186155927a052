package dev.weft.client.internal.tracking;

import dev.weft.client.job.ComfyException;
import dev.weft.client.job.Job;
import dev.weft.client.job.JobEvent;
import dev.weft.client.job.JobListener;
import dev.weft.workflow.Workflow;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A job as its submitter holds it. */
final class JobView<O> implements Job<O> {
  private final FollowedJob job;

  /** Made once, by the thread that wants it first. */
  private final FutureTask<O> result;

  JobView(FollowedJob job, Workflow<O> workflow) {
    this.job = job;
    this.result = new FutureTask<>(() -> workflow.outputs(job.end().join().outputs()));
  }

  @Override
  public String promptId() {
    return job.promptId();
  }

  @Override
  public Iterable<JobEvent> events() {
    return job.log()::reader;
  }

  @Override
  public O await() {
    try {
      job.end().get();
      return result();
    } catch (InterruptedException e) {
      throw interrupted(e);
    } catch (ExecutionException e) {
      throw causeOf(e);
    }
  }

  @Override
  public O await(Duration timeout) throws TimeoutException {
    try {
      job.end().get(timeout.toMillis(), TimeUnit.MILLISECONDS);
      return result();
    } catch (InterruptedException e) {
      throw interrupted(e);
    } catch (ExecutionException e) {
      throw causeOf(e);
    } catch (TimeoutException e) {
      TimeoutException told =
          new TimeoutException("job " + promptId() + " has not ended after " + timeout);
      told.initCause(e);
      throw told;
    }
  }

  @Override
  public CompletableFuture<O> future() {
    CompletableFuture<JobOutcome> end = job.end();
    return end.isDone()
        ? end.thenApply(this::result)
        : end.thenApplyAsync(this::result, job.board().workers());
  }

  @Override
  public void listen(JobListener listener) {
    ListenerPump.start(job.log(), listener, job.board().workers());
  }

  @Override
  public void cancel() {
    job.cancel();
  }

  @Override
  public OptionalInt queuePosition() {
    int position = job.tracked().snapshot().position();
    return position == 0 ? OptionalInt.empty() : OptionalInt.of(position);
  }

  @Override
  public double progress() {
    return job.tracked().snapshot().progress();
  }

  @Override
  public Optional<Duration> remaining() {
    JobSnapshot snapshot = job.tracked().snapshot();
    if (snapshot.state().isEnd()) {
      return Optional.of(Duration.ZERO);
    }
    OptionalLong end = snapshot.endsAt();
    return end.isEmpty()
        ? Optional.empty()
        : Optional.of(Duration.ofNanos(Math.max(0, end.getAsLong() - System.nanoTime())));
  }

  @Override
  public boolean isDone() {
    return job.tracked().snapshot().state().isEnd();
  }

  @Override
  public String toString() {
    return "Job[" + promptId() + ", " + job.tracked().snapshot() + "]";
  }

  /** After the end. */
  private O result() throws InterruptedException, ExecutionException {
    result.run();
    return result.get();
  }

  private O result(JobOutcome end) {
    try {
      return result();
    } catch (InterruptedException e) {
      throw interrupted(e);
    } catch (ExecutionException e) {
      throw causeOf(e);
    }
  }

  private ComfyException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new ComfyException(
        "interrupted while waiting for job " + promptId() + "; the job goes on", e);
  }

  private static RuntimeException causeOf(ExecutionException e) {
    Throwable cause = e.getCause();
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException thrown ? thrown : new ComfyException("failed", cause);
  }
}
