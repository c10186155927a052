package dev.weft.client.internal.tracking;

import dev.weft.client.job.ComfyException;
import dev.weft.client.job.JobEvent;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The events of one job, readable from the first on by any number of readers at their own pace.
 *
 * <p>Bounded: of previews and of progress only the newest stay, so that a long job that nobody
 * reads does not fill the memory; of progress more, while a listener is behind. Appended to by the
 * event loop alone, which never waits for a reader; readers may be on any thread.
 */
final class EventLog {
  private final KeptEvents kept = new KeptEvents(this::told);
  private final List<Listening> listening = new CopyOnWriteArrayList<>();
  private volatile boolean ended;

  /** There as soon as a reader waits, or is about to and looks once more. */
  private volatile @Nullable Bell bell;

  void append(JobEvent event) {
    if (ended) {
      return;
    }
    kept.add(event);
    ended = event.isLast();
    Bell heard = bell;
    if (heard != null) {
      heard.ring();
    }
    for (Listening each : listening) {
      each.watcher.run();
    }
  }

  Reader reader() {
    return new Reader();
  }

  /**
   * Runs {@code watcher} after each event that is appended from now on; it must not block. Progress
   * that {@code reader} has not read yet is kept longer.
   */
  void watch(Reader reader, Runnable watcher) {
    listening.add(new Listening(reader, watcher));
  }

  private long told() {
    long told = Long.MAX_VALUE;
    for (Listening each : listening) {
      told = Math.min(told, each.reader.next);
    }
    return told;
  }

  /** No job that nobody waits for by its events has one. */
  private synchronized Bell bell() {
    Bell one = bell;
    if (one == null) {
      one = new Bell();
      bell = one;
    }
    return one;
  }

  private record Listening(Reader reader, Runnable watcher) {}

  /** Wakes those who wait for the next event. */
  private static final class Bell {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition rung = lock.newCondition();

    /** How many wait, or are about to and look once more. */
    private final AtomicInteger waiting = new AtomicInteger();

    void ring() {
      if (waiting.get() > 0) {
        lock.lock();
        try {
          rung.signalAll();
        } finally {
          lock.unlock();
        }
      }
    }

    void awaitUntil(BooleanSupplier done) throws InterruptedException {
      lock.lock();
      waiting.incrementAndGet();
      try {
        while (!done.getAsBoolean()) {
          rung.await();
        }
      } finally {
        waiting.decrementAndGet();
        lock.unlock();
      }
    }
  }

  /** One reader; used by one thread at a time. */
  final class Reader implements Iterator<JobEvent> {
    private volatile long next;

    /** Waits until there is another event, or the last one was read. */
    @Override
    public boolean hasNext() {
      // In this order: the last event is there before the end is.
      boolean over = ended;
      return kept.hasFrom(next) || (!over && awaitNext());
    }

    private boolean awaitNext() {
      try {
        bell().awaitUntil(() -> ended || kept.hasFrom(next));
        return kept.hasFrom(next);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new ComfyException("interrupted while waiting for an event; the job goes on", e);
      }
    }

    @Override
    public JobEvent next() {
      while (hasNext()) {
        List<JobEvent> one = poll(1);
        if (!one.isEmpty()) {
          return one.get(0);
        }
      }
      throw new NoSuchElementException("the job has ended");
    }

    /** The next events, as far as they are there already. */
    List<JobEvent> poll(int most) {
      KeptEvents.Some some = kept.from(next, most);
      next = some.next();
      return some.events();
    }
  }
}
