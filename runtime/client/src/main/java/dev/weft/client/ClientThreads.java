package dev.weft.client;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The threads of one client, all daemons: {@code weft-loop} runs the client's own work and never
 * blocks; {@code weft-worker-…} threads come and go for blocking calls and for the user's code.
 */
final class ClientThreads implements EventLoop {
  private static final Logger LOG = LoggerFactory.getLogger(ClientThreads.class);

  private final ScheduledExecutorService loop =
      Executors.newSingleThreadScheduledExecutor(task -> daemon(task, "weft-loop"));
  private final ThreadPoolExecutor workers =
      new ThreadPoolExecutor(
          0, Integer.MAX_VALUE, 5, TimeUnit.SECONDS, new SynchronousQueue<>(), numbered());
  private final AtomicBoolean stopping = new AtomicBoolean();

  /**
   * Never shut down: its threads end by themselves, and a listener may come after the client was
   * closed.
   */
  Executor workers() {
    return workers;
  }

  @Override
  public boolean execute(Runnable task) {
    try {
      loop.execute(guarded(task));
      return true;
    } catch (RejectedExecutionException e) {
      return false;
    }
  }

  @Override
  public void schedule(Duration delay, Runnable task) {
    try {
      Future<?> unused = loop.schedule(guarded(task), delay.toMillis(), TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException e) {
      LOG.trace("the client was closed", e);
    }
  }

  /** Runs a last task on the loop and stops it; does nothing when somebody else does that. */
  void stop(Runnable last) {
    if (stopping.getAndSet(true)) {
      return;
    }
    try {
      loop.submit(guarded(last)).get(5, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      LOG.warn("could not close in order", e);
    }
    loop.shutdownNow();
  }

  private static Runnable guarded(Runnable task) {
    return () -> {
      try {
        task.run();
      } catch (RuntimeException e) {
        LOG.warn("a fault in the client, please report it", e);
      }
    };
  }

  private static ThreadFactory numbered() {
    AtomicInteger count = new AtomicInteger();
    return task -> daemon(task, "weft-worker-" + count.incrementAndGet());
  }

  private static Thread daemon(Runnable task, String name) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    return thread;
  }
}
