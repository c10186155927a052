package dev.weft.client.internal.tracking;

import java.util.OptionalLong;

/**
 * Where a job stands at one moment.
 *
 * @param endsAt when it is likely to end, by {@link System#nanoTime()}; empty while nobody can tell
 */
record JobSnapshot(State state, int position, double progress, OptionalLong endsAt) {

  enum State {
    WAITING,
    RUNNING,
    SUCCEEDED,
    FAILED;

    static State of(JobOutcome outcome) {
      return outcome instanceof JobOutcome.Success ? SUCCEEDED : FAILED;
    }

    boolean isEnd() {
      return this == SUCCEEDED || this == FAILED;
    }
  }
}
