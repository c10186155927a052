package dev.weft.client.internal.tracking;

import dev.weft.client.internal.server.EventLoop;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
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
 * blocks; a few {@code weft-poller-…} threads ask the server; {@code weft-worker-…} threads run the
 * user's code. All but the first come and go.
 *
 * <p>The work of the loop is done by the thread that brings it, where that is a poller or the one
 * that reads the socket: {@link Turns} sees to it that it is done by one at a time. Callers leave
 * it to {@code weft-loop}, as threads that OkHttp begins meanwhile would be of the caller's group.
 *
 * <p>They are in a group of their own, so that whoever ends a program with the group of its main
 * thread neither waits for them nor for the idle threads that OkHttp begins on them.
 */
final class ClientThreads implements EventLoop {
  private static final ThreadGroup GROUP = new ThreadGroup(root(), "weft");
  private static final Duration LAST_MOMENTS = Duration.ofSeconds(2);

  /** One for the rounds of the poller, the others for jobs that are said to have ended. */
  private static final int ASKERS = 4;

  private static final Logger LOG = LoggerFactory.getLogger(ClientThreads.class);

  /** All that were begun and may be there still. */
  private final Set<Thread> begun = ConcurrentHashMap.newKeySet();

  private final Consumer<Error> onError;
  private final ScheduledThreadPoolExecutor loop =
      new ScheduledThreadPoolExecutor(1, task -> daemon(task, "weft-loop"));
  private final ThreadPoolExecutor askers =
      new ThreadPoolExecutor(
          ASKERS,
          ASKERS,
          5,
          TimeUnit.SECONDS,
          new LinkedBlockingQueue<>(),
          numbered("weft-poller-"),
          (question, stopped) -> drop(question));
  private final Turns turns = new Turns(loop, this::guarded);
  private final Workers workers = new Workers(this, numbered("weft-worker-"));
  private final AtomicBoolean stopping = new AtomicBoolean();
  private volatile boolean stopped;

  /**
   * @param onError gets, on the loop, each error that a task of the loop ends in: whatever the task
   *     was to do is not done, so nobody may go on waiting for it
   */
  ClientThreads(Consumer<Error> onError) {
    this.onError = onError;
    loop.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    askers.allowCoreThreadTimeOut(true);
  }

  /** For the user's code, also after the client was closed: a listener may come then. */
  Executor workers() {
    return workers;
  }

  /**
   * For questions to the server; those that come after the end are not asked. Whoever waits for the
   * answer to one, a {@link Future}, finds it cancelled.
   */
  Executor askers() {
    return askers;
  }

  @Override
  public boolean execute(Runnable task) {
    if (stopped) {
      return false;
    }
    turns.leave(task);
    return true;
  }

  @Override
  public void run(Runnable task) {
    if (!stopped) {
      turns.take(task);
    }
  }

  @Override
  public boolean isAwaited() {
    return turns.isAwaited();
  }

  @Override
  public void schedule(Duration delay, Runnable task) {
    try {
      Future<?> unused = loop.schedule(() -> run(task), delay.toNanos(), TimeUnit.NANOSECONDS);
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
    FutureTask<Boolean> ran = new FutureTask<>(() -> guarded(last), true);
    execute(ran);
    try {
      ran.get(5, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      LOG.warn("could not close in order", e);
    }
    stopped = true;
    loop.shutdown();
    List<Runnable> unasked = new ArrayList<>();
    askers.getQueue().drainTo(unasked);
    unasked.forEach(ClientThreads::drop);
    askers.shutdown();
    workers.stop();
  }

  private static void drop(Runnable question) {
    if (question instanceof Future<?> awaited) {
      awaited.cancel(false);
    }
  }

  /** After {@link #stop}: waits until the threads are gone that run nothing of a user. */
  void awaitEnd() {
    try {
      long end = System.nanoTime() + LAST_MOMENTS.toNanos();
      boolean gone = awaitEnd(loop, end) && awaitEnd(askers, end) && workers.awaitIdleEnd(end);
      if (!gone || !awaitDeath(end)) {
        LOG.debug("some threads of a closed client are still busy");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean awaitEnd(ThreadPoolExecutor pool, long end) throws InterruptedException {
    return isIn("weft-loop")
        || isIn("weft-poller-")
        || pool.awaitTermination(end - System.nanoTime(), TimeUnit.NANOSECONDS);
  }

  /** A pool says that it has ended while its last thread is still on the way out. */
  private boolean awaitDeath(long end) throws InterruptedException {
    if (isIn("weft-loop") || isIn("weft-poller-")) {
      return true;
    }
    Optional<Thread> ending = ending();
    while (ending.isPresent() && System.nanoTime() < end) {
      ending.get().join(1);
      ending = ending();
    }
    return ending.isEmpty();
  }

  private Optional<Thread> ending() {
    return begun.stream().filter(Thread::isAlive).filter(t -> !workers.isBusy(t)).findFirst();
  }

  /** A callback may close its client. */
  private static boolean isIn(String name) {
    return Thread.currentThread().getName().startsWith(name);
  }

  private static ThreadGroup root() {
    ThreadGroup group = Thread.currentThread().getThreadGroup();
    while (group.getParent() != null) {
      group = group.getParent();
    }
    return group;
  }

  private void guarded(Runnable task) {
    try {
      task.run();
    } catch (RuntimeException e) {
      LOG.warn("a fault in the client, please report it", e);
    } catch (Error e) {
      onError.accept(e);
      LOG.error("an error in the client has ended its jobs", e);
    }
  }

  private ThreadFactory numbered(String prefix) {
    AtomicInteger count = new AtomicInteger();
    return task -> daemon(task, prefix + count.incrementAndGet());
  }

  private Thread daemon(Runnable task, String name) {
    Thread thread = new Thread(GROUP, task, name);
    thread.setDaemon(true);
    begun.removeIf(earlier -> earlier.getState() == Thread.State.TERMINATED);
    begun.add(thread);
    return thread;
  }
}
