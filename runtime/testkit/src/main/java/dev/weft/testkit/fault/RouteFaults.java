package dev.weft.testkit.fault;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What goes wrong with requests. A path means itself and all below it, with and without {@code
 * /api} before it. Safe for all threads.
 */
public final class RouteFaults {
  private static final String API = "/api";

  private final List<Refusal> refusals = new ArrayList<>();
  private final Set<String> stalled = new HashSet<>();
  private final List<Runnable> held = new ArrayList<>();
  private final List<String> truncated = new ArrayList<>();

  RouteFaults() {}

  synchronized void refuse(String path, int requests, int status) {
    refusals.add(new Refusal(path, requests, status));
  }

  synchronized void stall(String path) {
    stalled.add(path);
  }

  synchronized void truncate(String path, int requests) {
    for (int i = 0; i < requests; i++) {
      truncated.add(path);
    }
  }

  void clear() {
    List<Runnable> waiting;
    synchronized (this) {
      refusals.clear();
      stalled.clear();
      truncated.clear();
      waiting = List.copyOf(held);
      held.clear();
    }
    waiting.forEach(Runnable::run);
  }

  /** The status to refuse this request with; counts it. */
  public synchronized Optional<Integer> takeRefusal(String path) {
    for (int i = 0; i < refusals.size(); i++) {
      Refusal refusal = refusals.get(i);
      if (covers(refusal.path(), path)) {
        if (refusal.requests() == 1) {
          refusals.remove(i);
        } else {
          refusals.set(i, refusal.less());
        }
        return Optional.of(refusal.status());
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a request is not to be answered.
   *
   * @param whenCleared runs when all is well again, if it is
   */
  public synchronized boolean hold(String path, Runnable whenCleared) {
    boolean holds = stalled.stream().anyMatch(each -> covers(each, path));
    if (holds) {
      held.add(whenCleared);
    }
    return holds;
  }

  /** Whether the answer to this request is to break off in the middle; counts it. */
  public synchronized boolean takeTruncation(String path) {
    return truncated.stream()
        .filter(each -> covers(each, path))
        .findFirst()
        .map(truncated::remove)
        .orElse(false);
  }

  private static boolean covers(String fault, String path) {
    String plain = path.startsWith(API + "/") ? path.substring(API.length()) : path;
    return fault.equals("/") || plain.equals(fault) || plain.startsWith(fault + "/");
  }

  /** So many requests to come. */
  private record Refusal(String path, int requests, int status) {
    Refusal less() {
      return new Refusal(path, requests - 1, status);
    }
  }
}
