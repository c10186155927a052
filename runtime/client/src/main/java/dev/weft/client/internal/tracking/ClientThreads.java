package dev.weft.client.internal.tracking;

import dev.weft.client.internal.server.EventLoop;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The threads of one client, all daemons: {@code weft-loop} runs the client's own work and never
 * blocks; {@code weft-worker-…} threads come and go for blocking calls and for the user's code.
 */
final class ClientThreads implements EventLoop {
  private static final Logger LOG = LoggerFactory.getLogger(ClientThreads.class);

  private final Consumer<Error> onError;
  private final ScheduledThreadPoolExecutor loop =
      new ScheduledThreadPoolExecutor(1, task -> daemon(task, "weft-loop"));
  private final ThreadPoolExecutor workers =
      new ThreadPoolExecutor(
          0, Integer.MAX_VALUE, 5, TimeUnit.SECONDS, new SynchronousQueue<>(), numbered());
  private final AtomicBoolean stopping = new AtomicBoolean();

  /**
   * @param onError gets, on the loop, each error that a task of the loop ends in: whatever the task
   *     was to do is not done, so nobody may go on waiting for it
   */
  ClientThreads(Consumer<Error> onError) {
    this.onError = onError;
    loop.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
  }

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
      loop.execute(() -> run(task));
      return true;
    } catch (RejectedExecutionException e) {
      return false;
    }
  }

  @Override
  public void schedule(Duration delay, Runnable task) {
    try {
      Future<?> unused = loop.schedule(() -> run(task), delay.toMillis(), TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException e) {
      LOG.trace("the client was closed", e);
    }
  }

  /**
   * Runs a last task on the loop and stops it; does nothing when somebody else does that. Whatever
   * {@link #execute} has taken runs all the same, perhaps after the last task; what was scheduled
   * for later does not.
   */
  void stop(Runnable last) {
    if (stopping.getAndSet(true)) {
      return;
    }
    try {
      loop.submit(() -> run(last)).get(5, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      LOG.warn("could not close in order", e);
    }
    loop.shutdown();
  }

  private void run(Runnable task) {
    try {
      task.run();
    } catch (RuntimeException e) {
      LOG.warn("a fault in the client, please report it", e);
    } catch (Error e) {
      onError.accept(e);
      LOG.error("an error in the client has ended its jobs", e);
    }
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
