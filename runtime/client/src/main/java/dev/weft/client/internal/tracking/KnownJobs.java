package dev.weft.client.internal.tracking;

import dev.weft.client.job.ComfyException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;

/** The jobs that this client follows, by id, so that an id is one job. Thread-safe. */
final class KnownJobs {
  private final ConcurrentMap<String, FollowedJob> jobs = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, CompletableFuture<FollowedJob>> beginnings =
      new ConcurrentHashMap<>();

  /**
   * The job of an id. Of several threads that ask at once for one that is not known yet, one begins
   * it; where that goes wrong, the next one tries.
   */
  FollowedJob get(String id, Supplier<FollowedJob> beginning) {
    while (true) {
      FollowedJob known = jobs.get(id);
      if (known != null) {
        return known;
      }
      CompletableFuture<FollowedJob> mine = new CompletableFuture<>();
      CompletableFuture<FollowedJob> theirs = beginnings.putIfAbsent(id, mine);
      if (theirs == null) {
        return begin(id, mine, beginning);
      }
      try {
        return theirs.get();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new ComfyException("interrupted before the workflow was submitted", e);
      } catch (ExecutionException e) {
        beginnings.remove(id, theirs);
      }
    }
  }

  private FollowedJob begin(
      String id, CompletableFuture<FollowedJob> promise, Supplier<FollowedJob> beginning) {
    try {
      // One that another thread has begun and added since the first look.
      FollowedJob known = jobs.get(id);
      FollowedJob job = known == null ? beginning.get() : known;
      promise.complete(job);
      return job;
    } catch (RuntimeException | Error e) {
      promise.completeExceptionally(e);
      throw e;
    } finally {
      beginnings.remove(id, promise);
    }
  }

  /** One that the server has, or is asked for. */
  void add(FollowedJob job) {
    jobs.put(job.promptId(), job);
    if (job.tracked().snapshot().state().isEnd()) {
      remove(job.promptId());
    }
  }

  boolean has(String id) {
    return jobs.containsKey(id);
  }

  /** One that has ended. */
  void remove(String id) {
    jobs.remove(id);
  }
}
