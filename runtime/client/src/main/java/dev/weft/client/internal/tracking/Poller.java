package dev.weft.client.internal.tracking;

import dev.weft.client.internal.server.Channel;
import dev.weft.client.internal.server.EventLoop;
import dev.weft.client.internal.server.JobRecord;
import dev.weft.client.internal.server.Server;
import dev.weft.client.internal.server.Standing;
import dev.weft.client.job.ComfyException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/**
 * Asks the server what became of the jobs, whatever it says or does not say of its own accord. One
 * round of asking serves all jobs. Touched by the event loop alone; the asking itself is done by
 * workers.
 */
final class Poller {
  /** A second look guards against a server that is just being restarted behind a proxy. */
  private static final int MISSES_TO_BE_LOST = 2;

  private static final int EARLY_LOOKS = 6;

  private final Server server;
  private final RunningJobs jobs;
  private final Channel channel;
  private final EventLoop loop;
  private final Questions questions;
  private final PollTimes times;
  private final LongSupplier nanoTime;

  // Written by the event loop.
  private long turn;
  private boolean asking;
  private boolean askAgain;
  private boolean soonPlanned;
  private boolean outOfReach;
  private OptionalLong silentSince = OptionalLong.empty();

  Poller(
      Server server,
      RunningJobs jobs,
      Channel channel,
      EventLoop loop,
      Questions questions,
      PollTimes times,
      LongSupplier nanoTime) {
    this.server = server;
    this.jobs = jobs;
    this.channel = channel;
    this.loop = loop;
    this.questions = questions;
    this.times = times;
    this.nanoTime = nanoTime;
  }

  /** Asks at once. */
  void now() {
    if (asking) {
      askAgain = true;
      return;
    }
    List<TrackedJob> asked = jobs.accepted();
    if (asked.isEmpty()) {
      silentSince = OptionalLong.empty();
      return;
    }
    long askedAt = nanoTime.getAsLong();
    List<String> ids = asked.stream().map(TrackedJob::promptId).toList();
    questions.ask(
        () -> server.look(ids),
        standings -> thenPlanNext(() -> onAnswer(asked, standings)),
        failure -> thenPlanNext(() -> onNoAnswer(asked, askedAt, failure)));
    // Only now: where no worker could be had, another round must be able to begin.
    asking = true;
  }

  /** Asks in a moment; several reasons share one question. */
  void soon() {
    if (!soonPlanned) {
      soonPlanned = true;
      loop.schedule(
          times.soon(),
          () -> {
            soonPlanned = false;
            now();
          });
    }
  }

  /** A message said that a job has ended: looks for its record, a few times if need be. */
  void lookUp(TrackedJob job) {
    if (job.isAccepted() && job.beginLookUp()) {
      lookUp(job, 0);
    }
  }

  private void lookUp(TrackedJob job, int look) {
    String id = job.promptId();
    questions.ask(
        () -> server.record(id),
        record -> job.tend(() -> onRecord(job, look, record)),
        failure -> onNoRecord(job, look, failure));
  }

  private void onRecord(TrackedJob job, int look, Optional<JobRecord> record) {
    if (record.isPresent()) {
      job.end(outcome(job, record.get()));
    } else {
      lookUpLater(job, look);
    }
  }

  private void onNoRecord(TrackedJob job, int look, ComfyException failure) {
    if (failure.getCause() instanceof Error error) {
      job.end(Outcomes.broken(job.promptId(), error));
    } else {
      lookUpLater(job, look);
    }
  }

  private void lookUpLater(TrackedJob job, int look) {
    if (look < EARLY_LOOKS && !job.isOver()) {
      loop.schedule(times.ending().multipliedBy(1L << look), () -> lookUp(job, look + 1));
    } else {
      job.endLookUp();
    }
  }

  private void onAnswer(List<TrackedJob> asked, Map<String, Standing> standings) {
    silentSince = OptionalLong.empty();
    if (outOfReach) {
      outOfReach = false;
      channel.reachable();
    }
    for (TrackedJob job : asked) {
      Standing standing = standings.get(job.promptId());
      if (standing != null && !job.isEndKnown()) {
        job.tend(() -> onStanding(job, standing));
      }
    }
  }

  private void onStanding(TrackedJob job, Standing standing) {
    if (standing instanceof Standing.Ended ended) {
      endAfterItsMessages(job, outcome(job, ended.record()));
    } else if (standing instanceof Standing.Absent) {
      onMissing(job);
    } else {
      boolean news = job.onStanding(standing);
      repeatCancel(job);
      if (news) {
        channel.doubt();
      }
    }
  }

  /**
   * The messages of a job that was quick may still be on their way; then the last of them ends it.
   */
  private void endAfterItsMessages(TrackedJob job, JobOutcome outcome) {
    if (job.endSeen() || !channel.isLive()) {
      job.end(outcome);
    } else {
      job.knowEnd();
      channel.doubt();
      loop.schedule(times.tail(), () -> job.end(outcome));
    }
  }

  private void onMissing(TrackedJob job) {
    int misses = job.missed();
    if (job.isCancelWanted()) {
      job.end(Outcomes.cancelled(job.promptId()));
    } else if (misses >= MISSES_TO_BE_LOST) {
      job.end(Outcomes.forgotten(job.promptId()));
    } else {
      soon();
    }
  }

  private void onNoAnswer(List<TrackedJob> asked, long askedAt, ComfyException failure) {
    outOfReach = true;
    long since = silentSince.orElse(askedAt);
    silentSince = OptionalLong.of(since);
    long silence = nanoTime.getAsLong() - since;
    asked.forEach(job -> onNoAnswer(job, silence, failure));
  }

  private void onNoAnswer(TrackedJob job, long silence, ComfyException failure) {
    if (failure.getCause() instanceof Error error) {
      // Whatever broke once in the client would break again: that is no reason to wait on.
      job.end(Outcomes.broken(job.promptId(), error));
    } else if (silence > times.patience().toNanos()) {
      job.end(Outcomes.outOfReach(job.promptId(), failure));
    }
  }

  private void repeatCancel(TrackedJob job) {
    if (job.isCancelWanted()) {
      String id = job.promptId();
      questions.run(() -> Cancellation.ask(server, id));
    }
  }

  private static JobOutcome outcome(TrackedJob job, JobRecord record) {
    return Outcomes.of(job.promptId(), record, job.graph());
  }

  private void thenPlanNext(Runnable task) {
    try {
      task.run();
    } finally {
      planNext();
    }
  }

  private void planNext() {
    asking = false;
    if (askAgain) {
      askAgain = false;
      now();
      return;
    }
    boolean hurry =
        !channel.isTrusted() || jobs.all().stream().anyMatch(TrackedJob::isCancelWanted);
    long planned = ++turn;
    loop.schedule(
        hurry ? times.deaf() : times.heard(),
        () -> {
          if (planned == turn) {
            now();
          }
        });
  }
}
