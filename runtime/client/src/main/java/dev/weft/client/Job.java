package dev.weft.client;

import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A workflow that a server has taken: it waits, runs, and ends in exactly one of outputs, a
 * failure, cancelled or lost.
 *
 * <p>Waiting for the result, iterating over the events, a future and a listener are views of the
 * same thing; use any of them, at any time, from any thread. What a job ends in is read from the
 * server's history, so no lost frame can change or delay it for long.
 *
 * @param <O> what the workflow yields
 */
public final class Job<O> {
  private final String promptId;
  private final TrackedJob tracked;
  private final EventLog log;
  private final CompletableFuture<O> result;
  private final JobBoard board;

  Job(
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

  /** The id by which the server knows the job. */
  public String promptId() {
    return promptId;
  }

  /**
   * The events, from the first on; each iterator begins anew and belongs to one thread.
   *
   * <p>{@code hasNext()} blocks until something happens and returns false after the last event. Of
   * previews the newest few are kept, of progress reports the newest thousand. An interrupted
   * thread gets a {@link ComfyException}, its interrupt flag set.
   */
  public Iterable<JobEvent> events() {
    return log::reader;
  }

  /**
   * Waits for the outputs.
   *
   * @throws JobFailedException if a node failed
   * @throws JobCancelledException if the job was cancelled
   * @throws JobLostException if what became of it cannot be known
   * @throws ClientClosedException if the client was closed meanwhile
   * @throws ComfyException if the waiting thread is interrupted; the job goes on
   */
  public O await() {
    try {
      return result.get();
    } catch (InterruptedException e) {
      throw interrupted(e);
    } catch (ExecutionException e) {
      throw causeOf(e);
    }
  }

  /**
   * Waits for the outputs for a while, else as {@link #await()}. A job that takes longer goes on.
   *
   * @throws TimeoutException if the job has not ended by then
   */
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

  /**
   * The outputs as a future, completed on a {@code weft-worker-…} thread; it fails with what {@link
   * #await()} throws. Each call gives a new one: completing or cancelling it does nothing to the
   * job.
   */
  public CompletableFuture<O> future() {
    return result.copy();
  }

  /** Tells the events, from the first on, to a listener. */
  public void listen(JobListener listener) {
    ListenerPump.start(log, listener, board.threads().workers());
  }

  /**
   * Asks the server to end this job and no other, whether it waits or runs, and returns when it was
   * asked.
   *
   * <p>A running node ends at its next step, which can take long; the client asks again until the
   * job is gone. The job then ends as cancelled, or as it had ended already. Does nothing after the
   * end. Never throws for what the server does.
   */
  public void cancel() {
    board.cancel(tracked, promptId);
  }

  /**
   * Its place among the jobs that wait at the server, 1 being next; empty when it does not wait or
   * the place is not known yet.
   */
  public OptionalInt queuePosition() {
    int position = tracked.snapshot().position();
    return position == 0 ? OptionalInt.empty() : OptionalInt.of(position);
  }

  /** How far it is, from 0 to 1; 1 only after it ended well. */
  public double progress() {
    return tracked.snapshot().progress();
  }

  /** Whether it has ended, in whatever way; true at the latest when the last event can be read. */
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
