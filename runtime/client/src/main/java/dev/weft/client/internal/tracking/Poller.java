package dev.weft.client.internal.tracking;

import dev.weft.client.internal.server.Channel;
import dev.weft.client.internal.server.EventLoop;
import dev.weft.client.internal.server.JobRecord;
import dev.weft.client.internal.server.QueueState;
import dev.weft.client.internal.server.Server;
import dev.weft.client.internal.server.Standing;
import dev.weft.client.job.ComfyException;
import dev.weft.client.job.JobLostException.Reason;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Asks the server what became of the jobs, whatever it says or does not say of its own accord.
 * Touched by the event loop alone; the asking itself is done by {@link Questions}.
 *
 * <p>One round serves all jobs, and asks one thing after the other: however many jobs there are, it
 * costs one thread and one connection. A round is either a <em>look</em>, which reads the queue and
 * then the record of each job that is not in it, or a <em>glance</em>, which reads the records of
 * the jobs that would end next. The queue grows with everybody's jobs, so it is looked at only for
 * a reason, and the seldomer the larger it is.
 */
final class Poller {
  /** A second look guards against a server that is just being restarted behind a proxy. */
  private static final int MISSES_TO_BE_LOST = 2;

  private static final int EARLY_LOOKS = 6;

  /** Few enough that what else is on the loop comes between. */
  private static final int RECORDS_AT_ONCE = 32;

  /** How much of the queue may be read in a second. */
  private static final long QUEUE_BYTES = 256 << 10;

  private static final int LONGEST_PAUSE = 3;
  private static final Duration LATEST_MESSAGE = Duration.ofSeconds(1);

  private final Server server;
  private final RunningJobs jobs;
  private final Channel channel;
  private final EventLoop loop;
  private final Questions questions;
  private final PollTimes times;
  private final LongSupplier nanoTime;

  // Written by the event loop.
  private long turn;
  private boolean planned;
  private long plannedFor;
  private boolean asking;
  private boolean askAgain;
  private boolean soonPlanned;
  private boolean lookWanted;
  private long lastLook;
  private long nextLook;
  private int failures;
  private @Nullable String lastRecorded;
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
    this.lastLook = nanoTime.getAsLong();
    this.nextLook = lastLook;
  }

  /** Asks at once: something may have happened that no message tells. */
  void now() {
    lookWanted = true;
    if (failures > 0) {
      nextLook = nanoTime.getAsLong();
    }
    round();
  }

  /**
   * Looks in a moment if a job waits by then, whose place may have changed; several reasons share
   * one look.
   */
  void soon() {
    if (!soonPlanned) {
      soonPlanned = true;
      loop.schedule(
          times.soon(),
          () -> {
            soonPlanned = false;
            lookWanted |= jobs.anyWaits();
            if (!asking) {
              plan();
            }
          });
    }
  }

  /** The server has taken a job. Where messages are heard, a short one ends before it is asked. */
  void accepted() {
    if (channel.isTrusted()) {
      soon();
    } else {
      now();
    }
  }

  /**
   * A message said that a job has ended: looks for its record, a few times if need be.
   *
   * @param certain whether the record is there by now; else the message that says so is waited for,
   *     for a moment
   */
  void lookUp(TrackedJob job, boolean certain) {
    if (!certain) {
      loop.schedule(times.ending(), () -> lookUp(job, true));
    } else if (job.isAccepted() && job.beginLookUp()) {
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
      lastRecorded = job.promptId();
      job.end(record.get());
    } else if (job.recordSeen() && job.isEndHeard() && look > 0) {
      // The history had it, and somebody has cleared that since.
      job.endAsHeard(Reason.DELETED);
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
    if (job.isOver()) {
      return;
    }
    if (look < EARLY_LOOKS) {
      loop.schedule(times.ending().multipliedBy(1L << look), () -> lookUp(job, look + 1));
    } else {
      job.endLookUp();
      now();
    }
  }

  private void round() {
    if (asking) {
      askAgain = true;
      return;
    }
    planned = false;
    turn++;
    List<TrackedJob> asked = jobs.accepted();
    if (asked.isEmpty()) {
      silentSince = OptionalLong.empty();
      return;
    }
    long now = nanoTime.getAsLong();
    if (wantsLook(now) && now - nextLook >= 0) {
      look(asked, now);
    } else if (failures == 0) {
      glance();
    } else {
      plan();
    }
  }

  private boolean wantsLook(long now) {
    return lookWanted || isHurried() || now - lastLook >= times.quiet().toNanos();
  }

  private boolean isHurried() {
    return !channel.isTrusted() || jobs.anyCancelWanted() || jobs.anyUnheard();
  }

  private void look(List<TrackedJob> asked, long askedAt) {
    questions.ask(
        server::queue,
        queue -> onQueue(asked, queue),
        failure -> {
          try {
            onNoAnswer(asked, askedAt, failure);
          } finally {
            endRound();
          }
        });
    // Only now: where no thread could be had, another round must be able to begin.
    asking = true;
    lookWanted = false;
  }

  private void glance() {
    new Records(jobs.nextToEnd(), this::endAndLook, job -> {}).next();
  }

  /** What waits has moved up. */
  private void endAndLook(TrackedJob job, JobRecord record) {
    endAfterItsMessages(job, record);
    lookWanted |= jobs.anyWaits();
  }

  private void onQueue(List<TrackedJob> asked, QueueState queue) {
    lastLook = nanoTime.getAsLong();
    nextLook = lastLook + pauseAfter(queue).toNanos();
    silentSince = OptionalLong.empty();
    if (failures > 0) {
      failures = 0;
      channel.reachable();
    }
    List<TrackedJob> absent = new ArrayList<>();
    for (TrackedJob job : asked) {
      Standing standing = queue.jobs().get(job.promptId());
      if (standing == null) {
        absent.add(job);
      } else if (!job.isEndKnown()) {
        job.tend(() -> onStanding(job, standing));
      }
    }
    jobs.expectEnds(queue, lastLook);
    new Records(absent, this::endAfterItsMessages, this::onMissing).next();
  }

  private Duration pauseAfter(QueueState queue) {
    Duration pause = Duration.ofMillis(1000 * queue.bytes() / QUEUE_BYTES);
    return pause.compareTo(times.soon()) > 0 ? pause : times.soon();
  }

  private void onStanding(TrackedJob job, Standing standing) {
    boolean news = job.onStanding(standing);
    repeatCancel(job);
    if (news) {
      doubt(job);
    }
  }

  /**
   * The messages of a job that was quick may still be on their way; then the last of them ends it.
   */
  private void endAfterItsMessages(TrackedJob job, JobRecord record) {
    lastRecorded = job.promptId();
    if (job.endSeen() || !channel.isLive() || job.isEarlier()) {
      job.end(record);
    } else {
      job.knowEnd(record);
      doubt(job);
      awaitLastMessage(job, record, times.tail());
    }
  }

  /** Pictures that are results are waited for as long as some come, or all can still come. */
  private void awaitLastMessage(TrackedJob job, JobRecord record, Duration silence) {
    long heard = job.heard();
    loop.schedule(
        times.tail(),
        () -> {
          boolean comes = job.sends() && job.heard() > heard;
          boolean patient = job.sends() && !job.hasGap();
          Duration limit = patient ? times.pictures() : times.tail();
          if (job.isOver()) {
            return;
          }
          if (channel.isLive() && (comes || silence.compareTo(limit) < 0)) {
            awaitLastMessage(job, record, comes ? times.tail() : silence.plus(times.tail()));
          } else {
            job.end(record);
          }
        });
  }

  /** A large picture may be long on its way, and nothing is heard meanwhile. */
  private void doubt(TrackedJob job) {
    boolean large = job.sends() || jobs.anySends();
    channel.doubt(large ? times.pictures() : LATEST_MESSAGE);
  }

  private void onMissing(TrackedJob job) {
    int misses = job.missed();
    if (isCancelled(job)) {
      job.end(Outcomes.cancelled(job.promptId()));
    } else if (misses >= MISSES_TO_BE_LOST) {
      lose(job);
    } else {
      lookWanted = true;
    }
  }

  /**
   * Whether a job is gone because that was wished for. As long as the socket held, nothing else can
   * have been; later the server may have been killed with a job that ran, or had even ended well.
   */
  private static boolean isCancelled(TrackedJob job) {
    return isToGo(job) && (!job.hasGap() || (job.isWaiting() && job.isCancelAnswered()));
  }

  private static boolean isToGo(TrackedJob job) {
    return job.isCancelWanted() && job.isKnown();
  }

  private static void endDeleted(TrackedJob job) {
    if (isToGo(job)) {
      job.end(Outcomes.cancelled(job.promptId()));
    } else {
      job.endAsHeard(Reason.DELETED);
    }
  }

  /**
   * The server does not know the job any more. As long as the socket held, it was not started
   * again; later it was not if it still remembers another job.
   */
  private void lose(TrackedJob job) {
    String remembered = lastRecorded;
    if (job.isEarlier()) {
      job.endAsHeard(Reason.UNKNOWN);
    } else if (!job.hasGap()) {
      endDeleted(job);
    } else if (remembered == null) {
      job.endAsHeard(Reason.RESTARTED);
    } else if (job.beginLookUp()) {
      questions.ask(
          () -> server.record(remembered),
          record -> {
            if (record.isPresent()) {
              endDeleted(job);
            } else {
              lastRecorded = null;
              job.endAsHeard(Reason.RESTARTED);
            }
          },
          failure -> job.endAsHeard(Reason.RESTARTED));
    }
  }

  private void onNoAnswer(List<TrackedJob> asked, long askedAt, ComfyException failure) {
    long now = nanoTime.getAsLong();
    long since = silentSince.orElse(askedAt);
    silentSince = OptionalLong.of(since);
    lookWanted = true;
    nextLook = now + times.deaf().toNanos() * (1L << Math.min(failures++, LONGEST_PAUSE));
    asked.forEach(job -> onNoAnswer(job, now - since, failure));
  }

  private void onNoAnswer(TrackedJob job, long silence, ComfyException failure) {
    if (failure.getCause() instanceof Error error) {
      // Whatever broke once in the client would break again: that is no reason to wait on.
      job.end(Outcomes.broken(job.promptId(), error));
    } else if (silence > times.patience().toNanos()) {
      job.endOutOfReach(failure);
    }
  }

  private void repeatCancel(TrackedJob job) {
    if (job.isCancelWanted() && job.beginCancel()) {
      String id = job.promptId();
      questions.run(
          () -> {
            boolean answered = false;
            try {
              answered = Cancellation.ask(server, id);
            } finally {
              boolean heard = answered;
              loop.execute(() -> job.endCancel(heard));
            }
          });
    }
  }

  private void endRound() {
    asking = false;
    if (askAgain) {
      askAgain = false;
      round();
    } else {
      plan();
    }
  }

  /** Plans the next round, unless one is planned for an earlier moment. */
  private void plan() {
    long now = nanoTime.getAsLong();
    long pause = (isHurried() ? times.deaf() : times.heard()).toNanos();
    if (lookWanted) {
      pause = Math.max(0, Math.min(pause, nextLook - now));
    }
    if (planned && plannedFor - now <= pause) {
      return;
    }
    planned = true;
    plannedFor = now + pause;
    long mine = ++turn;
    loop.schedule(
        Duration.ofNanos(pause),
        () -> {
          if (mine == turn) {
            round();
          }
        });
  }

  /** Asks for the records of some jobs, one after the other, and then ends the round. */
  private final class Records {
    private final Iterator<TrackedJob> asked;
    private final BiConsumer<TrackedJob, JobRecord> onFound;
    private final Consumer<TrackedJob> onNone;

    Records(
        List<TrackedJob> asked,
        BiConsumer<TrackedJob, JobRecord> onFound,
        Consumer<TrackedJob> onNone) {
      this.asked = asked.iterator();
      this.onFound = onFound;
      this.onNone = onNone;
    }

    void next() {
      List<TrackedJob> some = new ArrayList<>();
      while (asked.hasNext() && some.size() < RECORDS_AT_ONCE) {
        TrackedJob job = asked.next();
        if (job.isAskedFor()) {
          some.add(job);
        }
      }
      boolean begun = false;
      try {
        if (!some.isEmpty()) {
          ask(some);
          begun = true;
        }
      } finally {
        asking = begun;
        if (!begun) {
          endRound();
        }
      }
    }

    private void ask(List<TrackedJob> some) {
      List<String> ids = some.stream().map(TrackedJob::promptId).toList();
      questions.ask(
          () -> RecordAnswers.ask(server, ids),
          answers -> {
            some.forEach(job -> job.tend(() -> onAnswers(job, answers)));
            if (answers.isBroken()) {
              endRound();
            } else {
              next();
            }
          },
          failure -> {
            some.forEach(job -> job.end(Outcomes.broken(job.promptId(), causeOf(failure))));
            endRound();
          });
    }

    private void onAnswers(TrackedJob job, RecordAnswers answers) {
      Optional<JobRecord> record = answers.of(job.promptId());
      if (record == null) {
        onNothingLearned(job, answers.failure());
      } else if (record.isPresent()) {
        onFound.accept(job, record.get());
      } else {
        onNone.accept(job);
      }
    }

    /** The queue may be answered while the history is not. */
    private void onNothingLearned(TrackedJob job, ComfyException failure) {
      long now = nanoTime.getAsLong();
      lookWanted = true;
      nextLook = Math.max(nextLook, now + times.deaf().toNanos());
      if (job.silence(now) > times.patience().toNanos()) {
        job.endOutOfReach(failure);
      }
    }

    private static Throwable causeOf(ComfyException failure) {
      return failure.getCause() == null ? failure : failure.getCause();
    }
  }
}
