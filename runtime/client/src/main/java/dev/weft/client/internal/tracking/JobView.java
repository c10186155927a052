package dev.weft.client.internal.tracking;

import dev.weft.client.job.ComfyException;
import dev.weft.client.job.Job;
import dev.weft.client.job.JobEvent;
import dev.weft.client.job.JobListener;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A job as its submitter holds it. */
final class JobView<O> implements Job<O> {
  private final String promptId;
  private final TrackedJob tracked;
  private final EventLog log;
  private final CompletableFuture<O> result;
  private final JobBoard board;

  JobView(
      String promptId,
      TrackedJob tracked,
      EventLog log,
      CompletableFuture<O> result,
      JobBoard board) {
    this.promptId = promptId;
    this.tracked = tracked;
    this.log = log;
    this.result = result;
    this.board = board;
  }

  @Override
  public String promptId() {
    return promptId;
  }

  @Override
  public Iterable<JobEvent> events() {
    return log::reader;
  }

  @Override
  public O await() {
    try {
      return result.get();
    } catch (InterruptedException e) {
      throw interrupted(e);
    } catch (ExecutionException e) {
      throw causeOf(e);
    }
  }

  @Override
  public O await(Duration timeout) throws TimeoutException {
    try {
      return result.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      throw interrupted(e);
    } catch (ExecutionException e) {
      throw causeOf(e);
    } catch (TimeoutException e) {
      TimeoutException told =
          new TimeoutException("job " + promptId + " has not ended after " + timeout);
      told.initCause(e);
      throw told;
    }
  }

  @Override
  public CompletableFuture<O> future() {
    return result.copy();
  }

  @Override
  public void listen(JobListener listener) {
    ListenerPump.start(log, listener, board.workers());
  }

  @Override
  public void cancel() {
    board.cancel(tracked, promptId);
  }

  @Override
  public OptionalInt queuePosition() {
    int position = tracked.snapshot().position();
    return position == 0 ? OptionalInt.empty() : OptionalInt.of(position);
  }

  @Override
  public double progress() {
    return tracked.snapshot().progress();
  }

  @Override
  public boolean isDone() {
    return tracked.snapshot().state().isEnd();
  }

  @Override
  public String toString() {
    return "Job[" + promptId + ", " + tracked.snapshot() + "]";
  }

  private ComfyException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new ComfyException(
        "interrupted while waiting for job " + promptId + "; the job goes on", e);
  }

  private static RuntimeException causeOf(ExecutionException e) {
    Throwable cause = e.getCause();
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException thrown ? thrown : new ComfyException("failed", cause);
  }
}
