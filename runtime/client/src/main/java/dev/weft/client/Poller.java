package dev.weft.client;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Asks the server what became of the jobs, whatever the socket says or does not say. Touched by the
 * event loop alone; the asking itself is done by workers.
 *
 * <p>The queue is asked first and the history after it: a prompt moves from one to the other under
 * one lock, so what is in neither is gone. One answer serves all jobs.
 */
final class Poller {
  /** A second look guards against a server that is just being restarted behind a proxy. */
  private static final int MISSES_TO_BE_LOST = 2;

  private static final int EARLY_LOOKS = 6;

  private final HttpApi api;
  private final RunningJobs jobs;
  private final EventSocket socket;
  private final EventLoop loop;
  private final HearingCheck hearing;
  private final Questions questions;
  private final Cancellation cancellation;
  private final PollTimes times;
  private final LongSupplier nanoTime;

  // Written by the event loop.
  private long turn;
  private boolean asking;
  private boolean askAgain;
  private boolean soonPlanned;
  private long lastAnswer;
  private boolean answered;

  Poller(
      HttpApi api,
      RunningJobs jobs,
      EventSocket socket,
      EventLoop loop,
      Executor workers,
      Cancellation cancellation,
      PollTimes times,
      LongSupplier nanoTime) {
    this.api = api;
    this.jobs = jobs;
    this.socket = socket;
    this.loop = loop;
    this.hearing = new HearingCheck(socket, loop);
    this.questions = new Questions(workers, loop);
    this.cancellation = cancellation;
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
      answered = false;
      return;
    }
    if (!answered) {
      answered = true;
      lastAnswer = nanoTime.getAsLong();
    }
    asking = true;
    questions.ask(
        api::queue,
        (queue, failure) -> {
          try {
            onQueue(asked, queue, failure);
          } finally {
            planNext();
          }
        });
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

  /** A frame said that a job has ended: looks for it in the history, a few times if need be. */
  void lookUp(TrackedJob job) {
    if (job.isAccepted() && job.beginLookUp()) {
      lookUp(job, 0);
    }
  }

  private void lookUp(TrackedJob job, int look) {
    String id = job.promptId();
    questions.ask(
        () -> api.history(id),
        (entry, failure) -> {
          if (entry != null && entry.isPresent()) {
            end(job, Outcomes.of(id, entry.get(), job.graph()));
          } else if (look < EARLY_LOOKS && !job.isOver()) {
            loop.schedule(times.ending().multipliedBy(1L << look), () -> lookUp(job, look + 1));
          } else {
            job.endLookUp();
          }
        });
  }

  private void onQueue(
      List<TrackedJob> asked, @Nullable QueueSnapshot queue, @Nullable ComfyException failure) {
    if (queue == null) {
      onNoAnswer(asked, failure);
      return;
    }
    lastAnswer = nanoTime.getAsLong();
    boolean news = false;
    for (TrackedJob job : asked) {
      if (job.isEndKnown()) {
        continue;
      }
      if (queue.has(job.promptId())) {
        news |= job.onQueue(queue);
        repeatCancel(job);
      } else {
        lookForAbsent(job);
      }
    }
    if (news) {
      hearing.check();
    }
  }

  private void lookForAbsent(TrackedJob job) {
    String id = job.promptId();
    questions.ask(
        () -> api.history(id),
        (entry, failure) -> {
          if (entry == null || job.isEndKnown()) {
            return;
          }
          if (entry.isPresent()) {
            endAfterItsFrames(job, Outcomes.of(id, entry.get(), job.graph()));
          } else {
            onMissing(job);
          }
        });
  }

  /**
   * The frames of a job that was quick may still be on their way; then the last of them ends it.
   */
  private void endAfterItsFrames(TrackedJob job, JobOutcome outcome) {
    if (job.endSeen() || !socket.isLive()) {
      end(job, outcome);
    } else {
      job.knowEnd();
      hearing.check();
      loop.schedule(times.tail(), () -> end(job, outcome));
    }
  }

  private void onMissing(TrackedJob job) {
    int misses = job.missed();
    if (job.isCancelWanted()) {
      end(job, Outcomes.cancelled(job.promptId()));
    } else if (misses >= MISSES_TO_BE_LOST) {
      end(job, Outcomes.forgotten(job.promptId()));
    } else {
      soon();
    }
  }

  private void onNoAnswer(List<TrackedJob> asked, @Nullable ComfyException failure) {
    long silence = nanoTime.getAsLong() - lastAnswer;
    if (failure != null && silence > times.patience().toNanos()) {
      asked.forEach(job -> end(job, Outcomes.outOfReach(job.promptId(), failure)));
    }
  }

  private void repeatCancel(TrackedJob job) {
    if (job.isCancelWanted()) {
      String id = job.promptId();
      questions.run(() -> cancellation.ask(id));
    }
  }

  private void end(TrackedJob job, JobOutcome outcome) {
    jobs.remove(job);
    job.end(outcome);
  }

  private void planNext() {
    asking = false;
    if (askAgain) {
      askAgain = false;
      now();
      return;
    }
    boolean hurry = !socket.isTrusted() || jobs.all().stream().anyMatch(TrackedJob::isCancelWanted);
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
