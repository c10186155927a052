package dev.weft.testkit.faults;

import dev.weft.client.job.JobCancelledException;
import dev.weft.client.job.JobFailedException;
import dev.weft.client.job.JobLostException;
import java.util.List;

/** What a client was told of a job. */
enum Ending {
  SUCCESS(List.of("taken success")),
  FAILED(List.of("taken error")),
  CANCELLED(List.of("taken interrupted", "taken removed")),
  LOST(List.of());

  private final List<String> journal;

  Ending(List<String> journal) {
    this.journal = journal;
  }

  static Ending of(Throwable failure) {
    if (failure instanceof JobFailedException) {
      return FAILED;
    }
    if (failure instanceof JobCancelledException) {
      return CANCELLED;
    }
    if (failure instanceof JobLostException) {
      return LOST;
    }
    throw new AssertionError("a job ended in what is no ending", failure);
  }

  /** A job may be lost only with the server that knew of it. */
  boolean agreesWith(JobJournal told, String promptId) {
    return this == LOST ? told.isForgotten(promptId) : journal.contains(told.of(promptId));
  }
}
