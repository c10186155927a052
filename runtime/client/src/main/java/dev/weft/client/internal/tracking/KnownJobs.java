package dev.weft.client.internal.tracking;

import dev.weft.client.job.ComfyException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;

/** The jobs that this client follows, by id, so that an id is one job. Thread-safe. */
final class KnownJobs {
  private final ConcurrentMap<String, CompletableFuture<FollowedJob>> jobs =
      new ConcurrentHashMap<>();

  /**
   * The job of an id. Of several threads that ask at once for one that is not known yet, one begins
   * it; where that goes wrong, the next one tries.
   */
  FollowedJob get(String id, Supplier<FollowedJob> beginning) {
    while (true) {
      CompletableFuture<FollowedJob> mine = new CompletableFuture<>();
      CompletableFuture<FollowedJob> known = jobs.putIfAbsent(id, mine);
      if (known == null) {
        return begin(id, mine, beginning);
      }
      try {
        return known.get();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new ComfyException("interrupted before the workflow was submitted", e);
      } catch (ExecutionException e) {
        jobs.remove(id, known);
      }
    }
  }

  private FollowedJob begin(
      String id, CompletableFuture<FollowedJob> promise, Supplier<FollowedJob> beginning) {
    try {
      FollowedJob job = beginning.get();
      promise.complete(job);
      job.outputs().whenComplete((outputs, failure) -> jobs.remove(id, promise));
      return job;
    } catch (RuntimeException | Error e) {
      jobs.remove(id, promise);
      promise.completeExceptionally(e);
      throw e;
    }
  }

  /** One that goes by an id that nobody asked for. */
  void add(FollowedJob job) {
    CompletableFuture<FollowedJob> known = CompletableFuture.completedFuture(job);
    if (jobs.putIfAbsent(job.promptId(), known) == null) {
      job.outputs().whenComplete((outputs, failure) -> jobs.remove(job.promptId(), known));
    }
  }
}
