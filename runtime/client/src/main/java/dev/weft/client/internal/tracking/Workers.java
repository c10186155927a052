package dev.weft.client.internal.tracking;

import dev.weft.client.internal.server.EventLoop;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Runs the user's code, which may block: a few threads, and one more whenever all are held up for
 * longer than a moment. So thousands of short tasks cost a few threads, and a task that blocks
 * holds up nobody but itself. Threads end when there is nothing to do.
 */
final class Workers implements Executor {
  static final int FEW = 4;
  private static final Duration MOMENT = Duration.ofMillis(20);
  private static final long IDLE_SECONDS = 5;
  private static final long POLL_NANOS = Duration.ofMillis(5).toNanos();

  private final EventLoop loop;
  private final ThreadFactory threads;
  private final ThreadPoolExecutor pool;
  private final AtomicBoolean watched = new AtomicBoolean();
  private final Set<Thread> busy = ConcurrentHashMap.newKeySet();

  @SuppressWarnings("ErroneousThreadPoolConstructorChecker") // What waits too long raises the core.
  Workers(EventLoop loop, ThreadFactory threads) {
    this.loop = loop;
    this.threads = threads;
    this.pool =
        new ThreadPoolExecutor(
            FEW,
            Integer.MAX_VALUE,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            threads,
            (task, stopped) -> runAfterStop(task));
    pool.allowCoreThreadTimeOut(true);
  }

  @Override
  public void execute(Runnable task) {
    pool.execute(() -> run(task));
    watch();
  }

  /** Whether a thread runs the user's code just now. */
  boolean isBusy(Thread thread) {
    return busy.contains(thread);
  }

  private void run(Runnable task) {
    busy.add(Thread.currentThread());
    try {
      task.run();
    } finally {
      busy.remove(Thread.currentThread());
    }
  }

  /** What was given runs; a thread that has nothing to do ends at once. */
  void stop() {
    pool.shutdown();
  }

  /** Waits for the end of the threads that run nothing; false when the time is over. */
  boolean awaitIdleEnd(long end) throws InterruptedException {
    while (pool.getPoolSize() > pool.getActiveCount()) {
      long left = end - System.nanoTime();
      if (left <= 0 || pool.awaitTermination(Math.min(left, POLL_NANOS), TimeUnit.NANOSECONDS)) {
        return left > 0;
      }
    }
    return true;
  }

  /** A listener may come after the client was closed. */
  private void runAfterStop(Runnable task) {
    threads.newThread(task).start();
  }

  private void watch() {
    @Nullable Runnable first = pool.getQueue().peek();
    if (first != null && !watched.getAndSet(true)) {
      loop.schedule(MOMENT, () -> relieve(first));
    }
  }

  @SuppressWarnings("ReferenceEquality") // The very task that waited before.
  private void relieve(Runnable first) {
    watched.set(false);
    int wanted = pool.getQueue().peek() == first ? pool.getPoolSize() + 1 : FEW;
    if (wanted != pool.getCorePoolSize()) {
      pool.setCorePoolSize(wanted);
    }
    watch();
  }
}
