package dev.weft.client.internal.tracking;

import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

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

  /** How many tasks have not ended. Who raises it from 0 has the turn, or hands it over. */
  private final AtomicInteger open = new AtomicInteger();

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
    if (open.getAndIncrement() == 0) {
      handOver();
    }
  }

  /** Runs a task here and now, and what comes meanwhile, if nobody is at work; else leaves it. */
  void take(Runnable task) {
    if (open.compareAndSet(0, 1)) {
      work(task, MOST_IN_A_TURN);
    } else {
      leave(task);
    }
  }

  private void handOver() {
    try {
      thread.execute(() -> work(next(), MOST_IN_A_TURN));
    } catch (RejectedExecutionException e) {
      work(next(), Integer.MAX_VALUE);
    }
  }

  private void work(Runnable first, int most) {
    boolean more = runs(first);
    for (int i = 1; more && i < most; i++) {
      more = runs(next());
    }
    if (more) {
      handOver();
    }
  }

  /** Runs a task, and returns whether there is another one. */
  private boolean runs(Runnable task) {
    boolean ended = false;
    try {
      care.accept(task);
      ended = true;
    } finally {
      if (!ended && open.decrementAndGet() > 0) {
        handOver();
      }
    }
    return open.decrementAndGet() > 0;
  }

  /** Whoever counts a task has added it before. */
  private Runnable next() {
    return Objects.requireNonNull(tasks.poll());
  }
}
