package dev.weft.client.internal.tracking;

/** Where a job stands at one moment. */
record JobSnapshot(State state, int position, double progress) {

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
