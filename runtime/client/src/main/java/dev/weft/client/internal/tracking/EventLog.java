package dev.weft.client.internal.tracking;

import dev.weft.client.job.ComfyException;
import dev.weft.client.job.JobEvent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The events of one job, readable from the first on by any number of readers at their own pace.
 *
 * <p>Bounded: of previews and of progress only the newest stay, so that a long job that nobody
 * reads does not fill the memory. Thread-safe; appending never waits for a reader.
 */
final class EventLog {
  static final int PREVIEWS_KEPT = 8;
  static final int TICKS_KEPT = 1024;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition grown = lock.newCondition();
  private final List<Runnable> watchers = new CopyOnWriteArrayList<>();

  // Guarded by the lock.
  private final TreeMap<Long, JobEvent> events = new TreeMap<>();
  private final Deque<Long> previews = new ArrayDeque<>(1);
  private final Deque<Long> ticks = new ArrayDeque<>(1);
  private long appended;
  private boolean ended;

  void append(JobEvent event) {
    lock.lock();
    try {
      if (ended) {
        return;
      }
      long index = appended++;
      events.put(index, event);
      if (event instanceof JobEvent.Preview) {
        keepNewest(previews, index, PREVIEWS_KEPT);
      } else if (isTick(event)) {
        keepNewest(ticks, index, TICKS_KEPT);
      }
      ended = event.isLast();
      grown.signalAll();
    } finally {
      lock.unlock();
    }
    watchers.forEach(Runnable::run);
  }

  /** Runs {@code watcher} after each event that is appended from now on; it must not block. */
  void watch(Runnable watcher) {
    watchers.add(watcher);
  }

  Reader reader() {
    return new Reader();
  }

  private static boolean isTick(JobEvent event) {
    return event instanceof JobEvent.Progress
        || event instanceof JobEvent.ProgressText
        || event instanceof JobEvent.Queued
        || event instanceof JobEvent.Unknown;
  }

  private void keepNewest(Deque<Long> indexes, long index, int kept) {
    indexes.addLast(index);
    if (indexes.size() > kept) {
      events.remove(indexes.removeFirst());
    }
  }

  /** One reader; used by one thread at a time. */
  final class Reader implements Iterator<JobEvent> {
    private long next;

    /** Waits until there is another event, or the last one was read. */
    @Override
    public boolean hasNext() {
      lock.lock();
      try {
        while (events.ceilingKey(next) == null) {
          if (ended) {
            return false;
          }
          grown.await();
        }
        return true;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new ComfyException("interrupted while waiting for an event; the job goes on", e);
      } finally {
        lock.unlock();
      }
    }

    @Override
    public JobEvent next() {
      JobEvent event = hasNext() ? poll() : null;
      if (event == null) {
        throw new NoSuchElementException("the job has ended");
      }
      return event;
    }

    /** The next event if there is one already. */
    @Nullable JobEvent poll() {
      lock.lock();
      try {
        Map.Entry<Long, JobEvent> entry = events.ceilingEntry(next);
        if (entry == null) {
          return null;
        }
        next = entry.getKey() + 1;
        return entry.getValue();
      } finally {
        lock.unlock();
      }
    }
  }
}
