package dev.weft.client.internal.tracking;

import dev.weft.client.internal.progress.CostsFile;
import dev.weft.client.internal.progress.PastCosts;
import dev.weft.client.internal.server.Accepted;
import dev.weft.client.internal.server.Channel;
import dev.weft.client.internal.server.JobRecord;
import dev.weft.client.internal.server.MessageReceiver;
import dev.weft.client.internal.server.Server;
import dev.weft.client.internal.server.ServerMessage;
import dev.weft.client.job.ClientClosedException;
import dev.weft.client.job.ComfyException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where the callers' threads meet the client's loop: hands jobs over to it, wires server and poller
 * together, and brings results back. Thread-safe.
 */
final class JobBoard implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(JobBoard.class);
  private static final Duration TICK = Duration.ofMillis(500);

  private final ClientThreads threads = new ClientThreads(this::onError);
  private final KeptCosts costs;
  private final RunningJobs jobs;
  private final KnownJobs known = new KnownJobs();
  private final Server server;
  private final Channel channel;
  private final Poller poller;

  // Written by the event loop.
  private boolean closed;
  private boolean ticking;

  /**
   * @param costs where what nodes take is kept; null keeps it in memory alone
   */
  JobBoard(Server server, PollTimes times, @Nullable CostsFile costs) {
    this.server = server;
    this.costs = new KeptCosts(costs);
    this.jobs = new RunningJobs(past());
    this.channel = server.listen(new Ear(), threads);
    Questions questions = new Questions(threads.askers(), threads);
    this.poller = new Poller(server, jobs, channel, threads, questions, times, System::nanoTime);
  }

  /** Those that are followed, for callers' threads. */
  KnownJobs known() {
    return known;
  }

  /** What nodes took on this server; touched by the loop alone. */
  PastCosts past() {
    return costs.past();
  }

  /** For the user's code. */
  Executor workers() {
    return threads.workers();
  }

  /**
   * Takes in a job that is about to be posted.
   *
   * @return completes when it is time to post it, which may be now; never, if the job ends before
   */
  CompletableFuture<Void> expect(TrackedJob job) {
    CompletableFuture<Void> heard = new CompletableFuture<>();
    boolean hearing = channel.hears();
    takeIn(
        job,
        () -> {
          jobs.expect(job);
          if (hearing && !channel.isLive()) {
            // Cut in this very moment, and perhaps posted under a name that is given up.
            job.goUnheard();
          }
          job.tend(() -> channel.follow(job.promptId(), () -> onFollowed(job, heard)));
        });
    if (hearing) {
      // The messages come to the loop behind the job.
      heard.complete(null);
    }
    return heard;
  }

  /** Takes in a job that was posted before: no message of it will come, so it is asked for. */
  void watch(TrackedJob job) {
    takeIn(
        job,
        () -> {
          job.onGap();
          jobs.watch(job);
          tickOn();
          poller.now();
        });
  }

  private void takeIn(TrackedJob job, Runnable beginning) {
    boolean taken =
        threads.execute(
            () -> {
              if (closed) {
                job.end(Outcomes.closed(job.promptId()));
              } else {
                beginning.run();
              }
            });
    if (!taken) {
      throw closedBeforeSubmit();
    }
  }

  private void onFollowed(TrackedJob job, CompletableFuture<Void> heard) {
    if (!channel.isLive()) {
      job.onGap();
    }
    heard.complete(null);
  }

  static ClientClosedException closedBeforeSubmit() {
    return new ClientClosedException("cannot submit a workflow: the client was closed");
  }

  /** The server did not take it. */
  void refuse(TrackedJob job) {
    threads.execute(
        () -> {
          jobs.refuse(job);
          channel.leave(job.promptId());
        });
  }

  /** The server has it. */
  void accept(TrackedJob job, Accepted accepted) {
    threads.execute(() -> job.tend(() -> takeUp(job, accepted)));
  }

  private void takeUp(TrackedJob job, Accepted accepted) {
    if (job.isOver()) {
      jobs.refuse(job);
      return;
    }
    String expected = job.promptId();
    if (!accepted.rejection().isEmpty()) {
      job.partlyRejected(accepted.rejection());
    }
    jobs.accept(job, accepted.id());
    tickOn();
    if (!accepted.id().equals(expected)) {
      channel.follow(accepted.id(), () -> {});
      channel.leave(expected);
    }
    if (job.endSeen()) {
      poller.lookUp(job, job.recordSeen());
    }
    poller.accepted();
  }

  /** Cancels a job if it has not ended after a while. */
  void limit(TrackedJob job, Duration limit) {
    threads.execute(
        () -> {
          job.limit(limit, System.nanoTime());
          // Not for this job alone: what waits for its time would keep a job that has ended.
          threads.schedule(limit, this::cancelOverdue);
        });
  }

  private void cancelOverdue() {
    long now = System.nanoTime();
    List<TrackedJob> overdue = jobs.accepted().stream().filter(job -> job.isOverdue(now)).toList();
    overdue.forEach(TrackedJob::cancelOverdue);
    if (!overdue.isEmpty()) {
      poller.now();
    }
  }

  /** A bar moves also while a node says nothing; as long as there are jobs. */
  private void tickOn() {
    if (!ticking) {
      ticking = true;
      threads.schedule(TICK, this::tick);
    }
  }

  private void tick() {
    ticking = false;
    List<TrackedJob> running = jobs.running();
    running.forEach(job -> job.tend(job::tick));
    if (jobs.any()) {
      tickOn();
    }
  }

  /** Blocks for one round of asking; the poller repeats it as long as the server has the job. */
  void cancel(TrackedJob job, String promptId) {
    if (!job.snapshot().state().isEnd() && threads.execute(job::wantCancel)) {
      if (Cancellation.ask(server, promptId)) {
        threads.execute(job::answerCancel);
      }
      threads.execute(poller::now);
    }
  }

  /**
   * A job has ended, for whatever reason. Whoever waits goes on; what the user's code is to do then
   * is a matter of the workers.
   */
  void onEnd(TrackedJob job, JobOutcome outcome, CompletableFuture<JobOutcome> end) {
    try {
      jobs.remove(job);
      known.remove(job.promptId());
      channel.leave(job.promptId());
      costs.saveSoon(threads);
    } finally {
      end.complete(outcome);
    }
  }

  /**
   * Asks the server on a thread of the client, and waits: the threads that OkHttp begins with a
   * first call are not to be of the caller's group.
   */
  <T> T ask(Supplier<T> question) {
    FutureTask<T> asked = new FutureTask<>(question::get);
    threads.askers().execute(asked);
    try {
      return asked.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ComfyException("interrupted while the server was asked", e);
    } catch (ExecutionException e) {
      throw thrown(Objects.requireNonNull(e.getCause()));
    } catch (CancellationException e) {
      throw new ClientClosedException("cannot ask the server: the client was closed");
    }
  }

  private static RuntimeException thrown(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    // A supplier throws nothing else.
    return (RuntimeException) cause;
  }

  /** After {@link #close}: waits until nothing of the client runs any more. */
  void awaitEnd() {
    threads.awaitEnd();
  }

  @Override
  public void close() {
    List<String> last = new ArrayList<>();
    threads.stop(
        () -> {
          closed = true;
          channel.close();
          jobs.all().forEach(job -> job.end(Outcomes.closed(job.promptId())));
          last.addAll(past().toLines());
        });
    costs.save(last);
  }

  private void onError(Error error) {
    jobs.all().forEach(job -> job.end(Outcomes.broken(job.promptId(), error)));
  }

  private void hear(TrackedJob job, ServerMessage message) {
    try {
      job.onMessage(message);
    } catch (Error e) {
      job.end(Outcomes.broken(job.promptId(), e));
      LOG.error("an error in the client has ended a job, please report it", e);
    }
    JobRecord known = job.knownEnd();
    if (job.endSeen() && known != null) {
      job.tend(() -> job.end(known));
    } else if (job.endSeen()) {
      poller.lookUp(job, job.recordSeen());
    }
  }

  private final class Ear implements MessageReceiver {
    @Override
    public void onConnected() {
      jobs.onConnected();
    }

    @Override
    public void onLive() {
      poller.now();
    }

    @Override
    public void onLost() {
      jobs.onLost();
      poller.now();
    }

    @Override
    public void onMessage(ServerMessage message) {
      @Nullable TrackedJob job = jobs.ownerOf(message);
      if (job != null) {
        hear(job, message);
      }
      if (message instanceof ServerMessage.Status && jobs.anyWaits()) {
        poller.soon();
      }
    }
  }
}
