package dev.weft.client.internal.comfyui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A page of the list of jobs.
 *
 * @param jobs in the order of the list
 * @param hasMore whether there are more behind them
 * @param size of what was read
 */
record JobPage(List<Entry> jobs, boolean hasMore, long size) {

  /**
   * One job.
   *
   * @param running whether it does not wait any more
   * @param number smaller ones run first: the number in the queue, else the time it was made
   */
  record Entry(String id, boolean running, double number) {
    private static Entry read(Map<String, String> members) {
      String number = members.getOrDefault("priority", members.getOrDefault("create_time", "0"));
      return new Entry(
          members.getOrDefault("id", ""),
          members.getOrDefault("status", "").equals("in_progress"),
          Double.parseDouble(number));
    }
  }

  /** Empty when the JSON is no list of jobs: no job may be gone because of that. */
  static Optional<JobPage> read(String json) {
    Reader reader = new Reader();
    try {
      JsonCursor.of(json).fields(reader::take);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
    return Optional.ofNullable(reader.jobs)
        .map(jobs -> new JobPage(List.copyOf(jobs), reader.more, json.length()));
  }

  /** What runs and what waits, the latter as they will run. */
  static QueueSnapshot queue(List<JobPage> pages) {
    List<Entry> jobs =
        pages.stream()
            .flatMap(page -> page.jobs().stream())
            .sorted(Comparator.comparingDouble(Entry::number).thenComparing(Entry::id))
            .toList();
    return new QueueSnapshot(
        jobs.stream().filter(Entry::running).map(Entry::id).distinct().toList(),
        jobs.stream().filter(job -> !job.running()).map(Entry::id).distinct().toList(),
        pages.stream().mapToLong(JobPage::size).sum());
  }

  private static final class Reader {
    private @Nullable List<Entry> jobs;
    private boolean more;

    void take(String name, JsonCursor value) {
      if (name.equals("jobs") && value.isArray()) {
        List<Entry> entries = new ArrayList<>();
        value.elements(job -> entries.add(Entry.read(job.scalars())));
        jobs = entries;
      } else if (name.equals("pagination")) {
        more = "true".equals(value.scalars().get("has_more"));
      }
    }
  }
}
