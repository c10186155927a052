package dev.weft.client.internal.comfyui;

import dev.weft.client.internal.server.EventLoop;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Carries the tasks of one thread to the loop, in their order and many in one turn: waking a thread
 * for each frame costs more than most frames do.
 */
final class Relay {
  /** So that whatever else the loop has to do waits for no more than these. */
  private static final int MOST_IN_A_TURN = 128;

  private final EventLoop loop;
  private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();
  private final AtomicInteger waiting = new AtomicInteger();

  Relay(EventLoop loop) {
    this.loop = loop;
  }

  void execute(Runnable task) {
    tasks.add(task);
    if (waiting.getAndIncrement() == 0) {
      loop.run(this::takeTurn);
    }
  }

  private void takeTurn() {
    boolean more = true;
    try {
      for (int i = 0; more && i < MOST_IN_A_TURN; i++) {
        @Nullable Runnable task = tasks.poll();
        more = waiting.decrementAndGet() > 0;
        if (task != null) {
          task.run();
        }
      }
    } finally {
      if (more) {
        loop.execute(this::takeTurn);
      }
    }
  }
}
