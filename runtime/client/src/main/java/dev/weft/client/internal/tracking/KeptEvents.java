package dev.weft.client.internal.tracking;

import dev.weft.client.job.JobEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Events in their order, each under its number. Of previews and of progress only the newest are
 * kept, and what progress a listener has not been told yet, as far as that goes.
 *
 * <p>Written by one thread at a time and read by any: a reader finds what was there when it began,
 * less what is dropped meanwhile. What is dropped leaves a gap, and gaps are closed on a new page,
 * so adding an event costs the same however many there are.
 */
final class KeptEvents {
  static final int PREVIEWS = 8;
  static final int TICKS = 1024;

  /** With those that a listener has not been told yet. */
  static final int UNTOLD_TICKS = 1 << 16;

  /** A job that waits has hardly any. */
  private static final int FEW = 2;

  private final LongSupplier told;
  private final Kind previews = new Kind(PREVIEWS, PREVIEWS);
  private final Kind ticks = new Kind(TICKS, UNTOLD_TICKS);
  private volatile Page page = new Page(FEW);
  private long added;
  private int gaps;

  /**
   * @param told a number: every listener was told everything before it
   */
  KeptEvents(LongSupplier told) {
    this.told = told;
  }

  void add(JobEvent event) {
    Page last = page.isFull() ? turned() : page;
    last.add(added++, event);
    Kind kind = kind(event);
    if (kind != null) {
      kind.added(last);
    }
  }

  /** Whether there is one with this number, or a higher one. */
  boolean hasFrom(long number) {
    return page.hasFrom(number);
  }

  /** The events from this number on, at most so many. */
  Some from(long number, int most) {
    return page.from(number, most);
  }

  private @Nullable Kind kind(JobEvent event) {
    if (event instanceof JobEvent.Preview) {
      return previews;
    }
    return event instanceof JobEvent.Progress
            || event instanceof JobEvent.ProgressText
            || event instanceof JobEvent.Queued
            || event instanceof JobEvent.Unknown
        ? ticks
        : null;
  }

  private Page turned() {
    Page next = page.copied(gaps);
    gaps = 0;
    previews.oldest = 0;
    ticks.oldest = 0;
    page = next;
    return next;
  }

  /**
   * Some events.
   *
   * @param next the number behind them
   */
  record Some(List<JobEvent> events, long next) {}

  /** What readers see. */
  private static final class Page {
    private final long[] numbers;
    private final @Nullable JobEvent[] events;
    private volatile int size;

    Page(int room) {
      numbers = new long[room];
      events = new JobEvent[room];
    }

    boolean isFull() {
      return size == events.length;
    }

    void add(long number, JobEvent event) {
      int place = size;
      numbers[place] = number;
      events[place] = event;
      size = place + 1;
    }

    /** The newest is never dropped. */
    boolean hasFrom(long number) {
      int count = size;
      return count > 0 && numbers[count - 1] >= number;
    }

    /** A preview comes alone: until the next one is wanted there may be newer ones. */
    Some from(long number, int most) {
      int count = size;
      List<JobEvent> found = new ArrayList<>(Math.min(most, count));
      long next = number;
      int start = Arrays.binarySearch(numbers, 0, count, number);
      for (int i = start < 0 ? -start - 1 : start; i < count && found.size() < most; i++) {
        JobEvent event = events[i];
        boolean preview = event instanceof JobEvent.Preview;
        if (preview && !found.isEmpty()) {
          break;
        }
        if (event != null) {
          found.add(event);
          next = numbers[i] + 1;
        }
        if (preview) {
          break;
        }
      }
      return new Some(found, next);
    }

    Page copied(int gaps) {
      int left = size - gaps;
      Page copy = new Page(Math.max(FEW, 2 * left));
      for (int i = 0; i < size; i++) {
        JobEvent event = events[i];
        if (event != null) {
          copy.add(numbers[i], event);
        }
      }
      return copy;
    }
  }

  /** One of the kinds of which only the newest are kept. */
  private final class Kind {
    private final int kept;
    private final int most;
    private int count;

    /** None is before this place of the page. */
    private int oldest;

    /**
     * @param kept how many, told or not
     * @param most how many with those that are not told yet
     */
    Kind(int kept, int most) {
      this.kept = kept;
      this.most = most;
    }

    void added(Page at) {
      count++;
      while (count > kept && (count > most || at.numbers[oldest(at)] < told.getAsLong())) {
        at.events[oldest(at)] = null;
        gaps++;
        count--;
      }
    }

    private int oldest(Page at) {
      while (at.events[oldest] == null || kind(at.events[oldest]) != this) {
        oldest++;
      }
      return oldest;
    }
  }
}
