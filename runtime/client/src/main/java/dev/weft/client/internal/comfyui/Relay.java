package dev.weft.client.internal.comfyui;

import dev.weft.client.internal.server.EventLoop;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Carries the tasks of one thread to the loop, in their order and many in one turn.
 *
 * <p>What was brought to the loop before one of these tasks was is done before it, also when the
 * turn began earlier: who posts a workflow relies on being known before its first message is.
 *
 * <p>The thread does the work itself as long as it comes at its leisure, which is soonest. Tasks
 * that come in a flood are left to another thread, as two do more than one; waking it for each of
 * them would cost more than most of them do.
 */
final class Relay {
  /** So that whatever else the loop has to do waits for no more than these. */
  private static final int MOST_IN_A_TURN = 128;

  /** So many tasks within such a time are a flood. */
  static final int MANY = 64;

  static final long SHORT_NANOS = 1_000_000;

  private final EventLoop loop;
  private final LongSupplier nanoTime;
  private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();

  /** A turn is to come, or is being taken. */
  private final AtomicBoolean turning = new AtomicBoolean();

  private final Runnable turn = this::takeTurn;

  /** Of whoever has the turn: a task before which others are to be done. */
  private @Nullable Runnable held;

  // Of the thread whose tasks these are.
  private int counted;
  private long countedSince;
  private boolean flood;

  Relay(EventLoop loop, LongSupplier nanoTime) {
    this.loop = loop;
    this.nanoTime = nanoTime;
    this.countedSince = nanoTime.getAsLong();
  }

  void execute(Runnable task) {
    tasks.add(task);
    if (++counted == MANY) {
      long now = nanoTime.getAsLong();
      flood = now - countedSince < SHORT_NANOS;
      countedSince = now;
      counted = 0;
    }
    if (!turning.get() && turning.compareAndSet(false, true)) {
      if (flood && nanoTime.getAsLong() - countedSince < SHORT_NANOS) {
        loop.execute(turn);
      } else {
        loop.run(turn);
      }
    }
  }

  private void takeTurn() {
    boolean more = true;
    try {
      more = takeTasks();
    } finally {
      if (more || hasMore()) {
        loop.execute(turn);
      }
    }
  }

  /** Returns whether there may be more. */
  private boolean takeTasks() {
    Runnable first = held;
    if (first != null) {
      held = null;
      first.run();
    }
    for (int i = 0; i < MOST_IN_A_TURN; i++) {
      Runnable task = tasks.poll();
      if (task == null) {
        return false;
      }
      if (loop.isAwaited()) {
        held = task;
        return true;
      }
      task.run();
    }
    return true;
  }

  /** Ends the turn, and begins another if something came before it ended. */
  private boolean hasMore() {
    turning.set(false);
    return !tasks.isEmpty() && turning.compareAndSet(false, true);
  }
}
