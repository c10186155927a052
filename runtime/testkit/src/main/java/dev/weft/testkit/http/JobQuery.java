package dev.weft.testkit.http;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What {@code GET /api/jobs} is asked for.
 *
 * @param statuses wanted ones
 * @param workflowId wanted one
 * @param order of the answer
 * @param offset how many to leave out
 * @param limit how many to give at most
 */
record JobQuery(
    List<String> statuses,
    Optional<String> workflowId,
    Comparator<Job> order,
    int offset,
    Optional<Integer> limit) {

  private static final List<String> STATUSES =
      List.of("pending", "in_progress", "completed", "failed", "cancelled");

  boolean wants(Job job) {
    return statuses.contains(job.status())
        && (workflowId.isEmpty() || workflowId.equals(job.workflowId()));
  }

  static JobQuery of(Call call) {
    Optional<Integer> limit = number(call, "limit");
    if (limit.isPresent() && limit.get() < 1) {
      throw new BadQueryException("limit must be a positive integer");
    }
    return new JobQuery(
        statuses(call.parameter("status").orElse("")),
        call.parameter("workflow_id").filter(id -> !id.isEmpty()),
        order(call),
        Math.max(0, number(call, "offset").orElse(0)),
        limit);
  }

  private static List<String> statuses(String asked) {
    List<String> words =
        Arrays.stream(asked.split(",", -1))
            .map(word -> word.strip().toLowerCase(Locale.ROOT))
            .filter(word -> !word.isEmpty())
            .toList();
    List<String> unknown = words.stream().filter(word -> !STATUSES.contains(word)).toList();
    if (!unknown.isEmpty()) {
      throw new BadQueryException(
          "Invalid status value(s): "
              + String.join(", ", unknown)
              + ". Valid values: "
              + String.join(", ", STATUSES));
    }
    return words.isEmpty() ? STATUSES : words;
  }

  private static Comparator<Job> order(Call call) {
    String key = call.parameter("sort_by").orElse("created_at");
    String direction = call.parameter("sort_order").orElse("desc");
    if (!List.of("created_at", "execution_duration").contains(key)) {
      throw new BadQueryException("sort_by must be 'created_at' or 'execution_duration'");
    }
    if (!List.of("asc", "desc").contains(direction)) {
      throw new BadQueryException("sort_order must be 'asc' or 'desc'");
    }
    Comparator<Job> order =
        key.equals("created_at")
            ? Comparator.comparingLong(Job::createTime)
            : Comparator.comparingLong(Job::duration);
    return direction.equals("asc") ? order : order.reversed();
  }

  private static Optional<Integer> number(Call call, String name) {
    try {
      return call.parameter(name).map(Integer::valueOf);
    } catch (NumberFormatException e) {
      throw new BadQueryException(name + " must be an integer");
    }
  }

  /** A parameter that cannot be understood. */
  static final class BadQueryException extends RuntimeException {
    private static final long serialVersionUID = 1;

    BadQueryException(String message) {
      super(message);
    }

    String message() {
      return String.valueOf(getMessage());
    }
  }
}
