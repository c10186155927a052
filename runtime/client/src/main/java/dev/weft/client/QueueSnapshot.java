package dev.weft.client;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is: the ids in the server's queue, running ones and waiting ones in the order they
 * will run.
 *
 * <p>{@code GET /queue} lists waiting prompts in heap order; they run by number, then by id.
 */
record QueueSnapshot(List<String> running, List<String> pending) {

  QueueSnapshot {
    running = List.copyOf(running);
    pending = List.copyOf(pending);
  }

  /**
   * Empty when the JSON is no queue: an empty queue read from it would mean that every job is gone.
   */
  static Optional<QueueSnapshot> read(String json) {
    boolean[] lists = {false, false};
    List<Item> running = new ArrayList<>();
    List<Item> pending = new ArrayList<>();
    JsonCursor.of(json)
        .fields(
            (name, items) -> {
              switch (name) {
                case "queue_running" -> {
                  lists[0] = items.isArray();
                  items.elements(item -> running.add(Item.read(item)));
                }
                case "queue_pending" -> {
                  lists[1] = items.isArray();
                  items.elements(item -> pending.add(Item.read(item)));
                }
                default -> {}
              }
            });
    pending.sort(Comparator.comparingDouble(Item::number).thenComparing(Item::id));
    return lists[0] && lists[1]
        ? Optional.of(
            new QueueSnapshot(
                running.stream().map(Item::id).toList(), pending.stream().map(Item::id).toList()))
        : Optional.empty();
  }

  boolean isRunning(String promptId) {
    return running.contains(promptId);
  }

  /** Its place among the waiting, 1 being next; 0 when it does not wait. */
  int position(String promptId) {
    return pending.indexOf(promptId) + 1;
  }

  boolean has(String promptId) {
    return isRunning(promptId) || position(promptId) > 0;
  }

  /**
   * The first two members of a queue item: number and prompt id; the graph behind them is skipped.
   */
  private record Item(double number, String id) {

    static Item read(JsonCursor item) {
      double[] number = {0};
      @Nullable String[] id = {null};
      int[] index = {0};
      item.elements(
          member -> {
            if (index[0] == 0) {
              number[0] = member.number(0);
            } else if (index[0] == 1) {
              id[0] = member.text();
            }
            index[0]++;
          });
      String known = id[0];
      return new Item(number[0], known == null ? "" : known);
    }
  }
}
