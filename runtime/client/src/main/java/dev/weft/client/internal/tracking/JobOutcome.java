package dev.weft.client.internal.tracking;

import dev.weft.client.job.ComfyException;
import dev.weft.client.job.JobCancelledException;
import dev.weft.client.job.JobEvent;
import dev.weft.client.job.JobLostException;
import dev.weft.workflow.JobOutputs;

/** How a job ended. */
sealed interface JobOutcome {

  record Success(JobOutputs outputs) implements JobOutcome {}

  record Failure(ComfyException exception) implements JobOutcome {}

  /** What came of it; throws what it ended in if that is no success. */
  default JobOutputs outputs() {
    if (this instanceof Failure failure) {
      throw failure.exception();
    }
    return ((Success) this).outputs();
  }

  /** Whether the server ended it because it was told to. */
  default boolean isCancelled() {
    return this instanceof Failure failure && failure.exception() instanceof JobCancelledException;
  }

  /** The event that tells it. */
  default JobEvent lastEvent() {
    if (!(this instanceof Failure failure)) {
      return new JobEvent.Finished();
    }
    if (isCancelled()) {
      return new JobEvent.Cancelled();
    }
    if (failure.exception() instanceof JobLostException lost) {
      return new JobEvent.Lost(String.valueOf(lost.getMessage()));
    }
    return new JobEvent.Failed(failure.exception());
  }
}
