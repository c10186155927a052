package dev.weft.client;

import java.util.function.Consumer;

/**
 * A job that is not over: its state, and what the client does about it. Touched by the event loop
 * alone, but for the snapshot.
 */
final class TrackedJob {
  private final JobGraph graph;
  private final JobState state;
  private final EventLog log;
  private final Consumer<JobOutcome> onEnd;

  // Written by the event loop.
  private String promptId;
  private boolean accepted;
  private boolean cancelWanted;
  private int misses;
  private boolean lookingUp;
  private boolean endKnown;
  private boolean over;
  private volatile JobSnapshot snapshot;

  TrackedJob(String promptId, JobGraph graph, EventLog log, Consumer<JobOutcome> onEnd) {
    this.promptId = promptId;
    this.graph = graph;
    this.log = log;
    this.state = new JobState(graph, this::tell);
    this.onEnd = onEnd;
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

  boolean isCancelWanted() {
    return cancelWanted;
  }

  void wantCancel() {
    cancelWanted = true;
  }

  void accepted(String id) {
    promptId = id;
    accepted = true;
  }

  void partlyRejected(Rejection rejection) {
    state.partlyRejected(rejection.problems());
  }

  void onMessage(ServerMessage message) {
    state.onMessage(message);
    snapshot = state.snapshot();
  }

  /** Returns whether the queue told something that no frame had told. */
  boolean onQueue(QueueSnapshot queue) {
    misses = 0;
    boolean news = false;
    if (queue.isRunning(promptId)) {
      news = state.running();
    } else {
      state.queued(queue.position(promptId));
    }
    snapshot = state.snapshot();
    return news;
  }

  /** Counts that it was neither in the queue nor, looked up after that, in the history. */
  int missed() {
    return ++misses;
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
    return endKnown || over;
  }

  void knowEnd() {
    endKnown = true;
  }

  void end(JobOutcome outcome) {
    if (!over) {
      over = true;
      state.end(outcome);
      snapshot = state.snapshot();
      onEnd.accept(outcome);
    }
  }

  /** Whoever has read an event finds the job as the event says. */
  private void tell(JobEvent event) {
    snapshot = state.snapshot();
    log.append(event);
  }
}
