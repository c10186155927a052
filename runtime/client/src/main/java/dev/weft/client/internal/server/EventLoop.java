package dev.weft.client.internal.server;

import java.time.Duration;

/**
 * Runs the client's own work one piece at a time, in order; whatever only it touches needs no lock.
 */
public interface EventLoop {

  /** Returns false when the loop has stopped and the task will not run. */
  boolean execute(Runnable task);

  /**
   * As {@link #execute}, for threads of the client that bring news and can do without a moment: a
   * task may run on the calling thread, if nobody else is at work. That spares waking another one.
   */
  default void run(Runnable task) {
    execute(task);
  }

  /** Whether tasks wait that were brought before now. */
  boolean isAwaited();

  /** Runs a task later, unless the loop has stopped by then. */
  void schedule(Duration delay, Runnable task);
}
