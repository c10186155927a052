package dev.weft.client.internal.tracking;

import dev.weft.client.internal.progress.PastCosts;
import dev.weft.client.internal.server.JobGraph;
import dev.weft.client.internal.server.JobRecord;
import dev.weft.client.internal.server.Rejection;
import dev.weft.client.internal.server.ServerMessage;
import dev.weft.client.internal.server.Standing;
import dev.weft.client.job.ComfyException;
import dev.weft.client.job.JobEvent;
import dev.weft.client.job.JobLostException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A job that is not over: its state, and what the client does about it. Touched by the event loop
 * alone, but for the snapshot.
 */
final class TrackedJob {
  private static final Logger LOG = LoggerFactory.getLogger(TrackedJob.class);

  private final JobGraph graph;
  private final JobState state;
  private final EventLog log;
  private final BiConsumer<TrackedJob, JobOutcome> onEnd;
  private final boolean earlier;

  // Written by the event loop.
  private String promptId;
  private boolean accepted;
  private boolean cancelWanted;
  private boolean cancelling;
  private int misses;
  private long silentSince;
  private boolean lookingUp;
  private @Nullable JobRecord endKnown;
  private long heard;
  private boolean over;
  private boolean known;
  private boolean unheard;
  private boolean cancelAnswered;
  private @Nullable Deadline deadline;
  private boolean overdue;
  private volatile JobSnapshot snapshot;

  /**
   * @param past what nodes took on this server
   * @param earlier whether it was posted before: its messages go to whoever did that, and the
   *     server may not have it
   */
  TrackedJob(
      String promptId,
      JobGraph graph,
      PastCosts past,
      EventLog log,
      BiConsumer<TrackedJob, JobOutcome> onEnd,
      boolean earlier) {
    this.promptId = promptId;
    this.graph = graph;
    this.log = log;
    this.state = new JobState(graph, past, System::nanoTime, this::tell);
    this.onEnd = onEnd;
    this.earlier = earlier;
    this.known = !earlier;
    this.snapshot = state.snapshot();
  }

  /** Readable by any thread. */
  JobSnapshot snapshot() {
    return snapshot;
  }

  JobGraph graph() {
    return graph;
  }

  String promptId() {
    return promptId;
  }

  /** Whether the server has it: before, its absence means nothing. */
  boolean isAccepted() {
    return accepted && !over;
  }

  /** Whether no message of it may come, whatever else is heard. */
  boolean isUnheard() {
    return earlier || unheard;
  }

  void goUnheard() {
    unheard = true;
  }

  /** Whether it was posted before, so that no message of it comes. */
  boolean isEarlier() {
    return earlier;
  }

  /** Whether the server has had it, as far as this client knows. */
  boolean isKnown() {
    return known;
  }

  boolean isWaiting() {
    return accepted && state.isWaiting();
  }

  boolean isRunning() {
    return !over && state.isRunning();
  }

  boolean isOver() {
    return over;
  }

  boolean endSeen() {
    return state.endSeen();
  }

  /** Whether a message said that the server has noted down how it ended. */
  boolean recordSeen() {
    return state.recordSeen();
  }

  /** Its place among those that wait; 0 when it is not known. */
  int position() {
    return snapshot.position();
  }

  /** Whether nothing else than a poll finds its end. */
  boolean isAskedFor() {
    return accepted && !over && endKnown == null && !lookingUp;
  }

  boolean isCancelWanted() {
    return cancelWanted;
  }

  void wantCancel() {
    cancelWanted = true;
  }

  /** Gives it some time, from now on. */
  void limit(Duration time, long now) {
    deadline = new Deadline(time, now + time.toNanos());
  }

  /** Whether its time is over, and it is not cancelled yet. */
  boolean isOverdue(long now) {
    return deadline != null && !cancelWanted && !isEndKnown() && now - deadline.end() >= 0;
  }

  /** Its time is over: it is to be cancelled for that. */
  void cancelOverdue() {
    overdue = true;
    cancelWanted = true;
  }

  /** Returns false when the server is being asked already. */
  boolean beginCancel() {
    boolean begun = !cancelling;
    cancelling = true;
    return begun;
  }

  void endCancel(boolean answered) {
    cancelling = false;
    cancelAnswered |= answered;
  }

  void answerCancel() {
    cancelAnswered = true;
  }

  /** Whether the server took a wish to end it. */
  boolean isCancelAnswered() {
    return cancelAnswered;
  }

  void accepted(String id) {
    promptId = id;
    accepted = true;
  }

  void partlyRejected(Rejection rejection) {
    state.partlyRejected(rejection);
  }

  void onMessage(ServerMessage message) {
    heard++;
    state.onMessage(message);
    snapshot = state.snapshot();
  }

  /** The server has it. Returns whether that told something that no message had told. */
  boolean onStanding(Standing standing) {
    misses = 0;
    silentSince = 0;
    known = true;
    boolean news = false;
    if (standing instanceof Standing.Running) {
      news = state.running();
    } else if (standing instanceof Standing.Waiting waiting) {
      state.queued(waiting.position());
    }
    snapshot = state.snapshot();
    return news;
  }

  /** Time has passed. */
  void tick() {
    state.tick();
    snapshot = state.snapshot();
  }

  /** While it waits: when it is likely to end. */
  void expectEnd(OptionalLong moment) {
    state.expectEnd(moment);
    snapshot = state.snapshot();
  }

  /** Counts that the server did not have it. */
  int missed() {
    silentSince = 0;
    return ++misses;
  }

  /** How long nothing could be learned of it, this time included. */
  long silence(long now) {
    if (silentSince == 0) {
      silentSince = now;
    }
    return now - silentSince;
  }

  /** Returns false when a look-up is under way already. */
  boolean beginLookUp() {
    boolean begun = !lookingUp && !over;
    lookingUp = true;
    return begun;
  }

  void endLookUp() {
    lookingUp = false;
  }

  /** Whether it is known how the job ended, and only its last frames are waited for. */
  boolean isEndKnown() {
    return endKnown != null || over;
  }

  void knowEnd(JobRecord record) {
    endKnown = record;
  }

  /** How it ended, if that is known and only its last frames are waited for. */
  @Nullable JobRecord knownEnd() {
    return endKnown;
  }

  /** Messages about it may have been missed until now. */
  void onGap() {
    state.onGap();
  }

  boolean hasGap() {
    return state.hasGap();
  }

  /** Whether results of it come over the socket alone. */
  boolean sends() {
    return !graph.senders().isEmpty();
  }

  /** How many messages about it were heard. */
  long heard() {
    return heard;
  }

  /** Does something for this job. What goes wrong ends it: trying again would go wrong again. */
  void tend(Runnable care) {
    try {
      care.run();
    } catch (RuntimeException | Error e) {
      end(Outcomes.broken(promptId, e));
      LOG.error("a fault in the client has ended job {}, please report it", promptId, e);
    }
  }

  /** It ended as the server remembers. */
  void end(JobRecord record) {
    end(Outcomes.of(promptId, record, graph, state.sent()));
  }

  /**
   * The server does not know it any more. What was heard decides, if that is all there was to hear.
   *
   * @param reason what to call it if not
   */
  void endAsHeard(JobLostException.Reason reason) {
    Optional<JobRecord> heard = state.heardEnd().filter(this::isWhole);
    if (heard.isPresent()) {
      end(heard.get());
    } else {
      end(Outcomes.lost(promptId, reason, state.heardOutputs(), null));
    }
  }

  /** Whether messages told how it ended, and all that came of it. */
  boolean isEndHeard() {
    return state.heardEnd().filter(this::isWhole).isPresent();
  }

  private boolean isWhole(JobRecord heard) {
    Set<String> wanted = graph.wanted();
    return !state.hasGap()
        || heard.end() != JobRecord.End.SUCCESS
        || (!wanted.isEmpty()
            && heard.outputs(graph, state.sent().outputs()).nodeIds().containsAll(wanted));
  }

  /** Nobody can say what became of it. */
  void endOutOfReach(ComfyException last) {
    end(Outcomes.lost(promptId, JobLostException.Reason.OUT_OF_REACH, state.heardOutputs(), last));
  }

  void end(JobOutcome told) {
    if (over) {
      return;
    }
    over = true;
    JobOutcome outcome =
        overdue && deadline != null && told.isCancelled()
            ? Outcomes.overdue(promptId, deadline.limit())
            : told;
    try {
      state.end(outcome);
      snapshot = state.snapshot();
    } finally {
      // Whoever waits must hear of it, even if the event could not be told.
      onEnd.accept(this, outcome);
    }
  }

  /** Whoever has read an event finds the job as the event says. */
  private void tell(JobEvent event) {
    snapshot = state.snapshot();
    log.append(event);
  }

  /** When it is to have ended. */
  private record Deadline(Duration limit, long end) {}
}
