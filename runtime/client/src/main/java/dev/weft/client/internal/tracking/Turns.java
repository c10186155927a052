package dev.weft.client.internal.tracking;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Tasks that run one at a time and in order, on whichever thread has the turn: one that brings a
 * task while nobody is at work, or the one that is there for them. Whatever a task has done is
 * visible to the next. Thread-safe.
 */
final class Turns {
  /** So that what else a thread is there for waits for no more than these. */
  static final int MOST_IN_A_TURN = 128;

  private final Executor thread;
  private final Consumer<Runnable> care;
  private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();

  /** Somebody is at work, or about to be. Who sets it has the turn, or hands it over. */
  private final AtomicBoolean busy = new AtomicBoolean();

  /**
   * @param thread the one that is there for the tasks; when it takes no more, they run on threads
   *     that bring them
   * @param care runs one task
   */
  Turns(Executor thread, Consumer<Runnable> care) {
    this.thread = thread;
    this.care = care;
  }

  /** Leaves a task to the thread that is there for it, or to the one that is at work. */
  void leave(Runnable task) {
    tasks.add(task);
    if (busy.compareAndSet(false, true)) {
      handOver();
    }
  }

  /** Runs a task here and now, and what comes meanwhile, if nobody is at work; else leaves it. */
  void take(Runnable task) {
    if (!busy.compareAndSet(false, true)) {
      leave(task);
    } else if (tasks.isEmpty()) {
      work(task, MOST_IN_A_TURN);
    } else {
      // Behind one whose thread was about to see to it.
      tasks.add(task);
      work(tasks.poll(), MOST_IN_A_TURN);
    }
  }

  /** Whether tasks wait. */
  boolean isAwaited() {
    return !tasks.isEmpty();
  }

  private void handOver() {
    try {
      thread.execute(() -> work(tasks.poll(), MOST_IN_A_TURN));
    } catch (RejectedExecutionException e) {
      work(tasks.poll(), Integer.MAX_VALUE);
    }
  }

  private void work(@Nullable Runnable first, int most) {
    Runnable task = first;
    int done = 0;
    while (task != null || hasMore()) {
      if (task != null) {
        run(task);
        done++;
      }
      if (done == most) {
        handOver();
        return;
      }
      task = tasks.poll();
    }
  }

  /** Ends the turn, and takes the next one if somebody relied on this one. */
  private boolean hasMore() {
    busy.set(false);
    return !tasks.isEmpty() && busy.compareAndSet(false, true);
  }

  private void run(Runnable task) {
    boolean ended = false;
    try {
      care.accept(task);
      ended = true;
    } finally {
      if (!ended) {
        handOver();
      }
    }
  }
}
