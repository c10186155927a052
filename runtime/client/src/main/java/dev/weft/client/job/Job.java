package dev.weft.client.job;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;

/**
 * A workflow that was submitted: it waits, runs, and ends in exactly one of outputs, a failure,
 * cancelled or lost.
 *
 * <p>Waiting for the result, iterating over the events, a future and a listener are views of the
 * same thing; use any of them, at any time, from any thread. What a job ends in is what the server
 * remembers of it, so no lost message can change or delay it for long; what was heard decides only
 * when the server does not remember it any more.
 *
 * @param <O> what the workflow yields
 */
public interface Job<O> {

  /** The id by which the server knows the job. */
  String promptId();

  /**
   * The events, from the first on; each iterator begins anew and belongs to one thread.
   *
   * <p>{@code hasNext()} blocks until something happens and returns false after the last event. Of
   * previews the newest few are kept, of progress reports the newest thousand. An interrupted
   * thread gets a {@link ComfyException}, its interrupt flag set.
   */
  Iterable<JobEvent> events();

  /**
   * Waits for the outputs.
   *
   * @throws JobFailedException if a node failed
   * @throws JobCancelledException if the job was cancelled
   * @throws JobLostException if what became of it, or of pictures that the server only sends,
   *     cannot be known
   * @throws ClientClosedException if the client was closed meanwhile
   * @throws ComfyException if the waiting thread is interrupted: the job goes on; or if the client
   *     itself failed, with that as its cause
   */
  O await();

  /**
   * Waits for the outputs for a while, else as {@link #await()}. A job that takes longer goes on.
   *
   * @throws TimeoutException if the job has not ended by then
   */
  O await(Duration timeout) throws TimeoutException;

  /**
   * The outputs as a future, completed on a {@code weft-worker-…} thread; it fails with what {@link
   * #await()} throws. Each call gives a new one: completing or cancelling it does nothing to the
   * job.
   */
  CompletableFuture<O> future();

  /** Tells the events, from the first on, to a listener. */
  void listen(JobListener listener);

  /**
   * Asks the server to end this job and no other, whether it waits or runs, and returns when it was
   * asked.
   *
   * <p>A running node ends at its next step, which can take long; the client asks again until the
   * job is gone. The job then ends as cancelled, or as it had ended already. Does nothing after the
   * end. Never throws for what the server does.
   */
  void cancel();

  /**
   * Its place among the jobs that wait at the server, 1 being next; empty when it does not wait or
   * the place is not known yet.
   */
  OptionalInt queuePosition();

  /**
   * How far it is, from 0 to 1; 1 only after it ended well. Never falls, and is kept up to date
   * twice a second at least; 0 while the job waits.
   *
   * <p>It means time: at 0.5 the run is likely to take as long again. What is left is the nodes
   * that some output needs and that are not cached; what they take is known from their steps, from
   * earlier jobs of this client, and else by experience with nodes of their kind. So the first run
   * of a workflow is told less well than the next.
   */
  double progress();

  /**
   * How long it is likely to take to its end, the waiting included; empty as long as too little is
   * known, zero after the end. Of a job that waits this is known when its workflow has run before:
   * the jobs before it in the queue count as long as they took before, those of others as long as
   * this client's jobs took on average.
   */
  Optional<Duration> remaining();

  /** Whether it has ended, in whatever way; true at the latest when the last event can be read. */
  boolean isDone();
}
