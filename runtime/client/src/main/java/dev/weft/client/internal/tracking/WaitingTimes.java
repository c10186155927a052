package dev.weft.client.internal.tracking;

import dev.weft.client.internal.progress.PastCosts;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * When jobs that wait are likely to end: after those before them.
 *
 * @param anyJob how many seconds a job takes of which nothing is known
 */
record WaitingTimes(PastCosts past, double anyJob, long now) {
  private static final double HALF_WAY = 0.5;

  /**
   * Tells them.
   *
   * @param busy whether a job of anybody runs
   * @param running of this client
   * @param queued of this client, those first that run first
   */
  void tell(boolean busy, List<TrackedJob> running, List<TrackedJob> queued) {
    double seconds = busy ? untilIdle(running) : 0;
    int position = 0;
    for (TrackedJob job : queued) {
      seconds += Math.max(0, job.position() - position - 1) * anyJob;
      position = job.position();
      OptionalDouble own = past.ofJob(job.graph().shape());
      seconds += own.orElse(anyJob);
      job.expectEnd(
          own.isEmpty()
              ? OptionalLong.empty()
              : OptionalLong.of(now + (long) (seconds * 1_000_000_000)));
    }
  }

  /** A job of which nothing is known is likely to be half over. */
  private double untilIdle(List<TrackedJob> running) {
    return running.stream()
        .map(job -> job.snapshot().endsAt())
        .filter(OptionalLong::isPresent)
        .mapToDouble(end -> Math.max(0, end.getAsLong() - now) / 1e9)
        .max()
        .orElse(HALF_WAY * anyJob);
  }
}
