package dev.weft.client.internal.comfyui;

import dev.weft.client.internal.server.QueueState;
import dev.weft.client.internal.server.Standing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is: the ids in the server's queue, running ones and waiting ones in the order they
 * will run.
 *
 * <p>{@code GET /queue} lists waiting prompts in heap order; they run by number, then by id.
 *
 * @param size of what was read, which holds the graphs of all of them
 */
record QueueSnapshot(List<String> running, List<String> pending, long size) {

  QueueSnapshot {
    running = List.copyOf(running);
    pending = List.copyOf(pending);
  }

  /**
   * Empty when the JSON is no queue: an empty queue read from it would mean that every job is gone.
   */
  static Optional<QueueSnapshot> read(String json) {
    Reader reader = new Reader();
    JsonCursor.of(json).fields(reader::take);
    return reader.toSnapshot(json.length());
  }

  boolean isRunning(String promptId) {
    return running.contains(promptId);
  }

  boolean has(String promptId) {
    return running.contains(promptId) || pending.contains(promptId);
  }

  /** Where each of its jobs stands. */
  QueueState state() {
    Map<String, Standing> standings = new HashMap<>();
    for (String id : pending) {
      standings.put(id, new Standing.Waiting(standings.size() + 1));
    }
    running.forEach(id -> standings.put(id, new Standing.Running()));
    return new QueueState(standings, size);
  }

  private static final class Reader {
    private @Nullable List<Item> running;
    private @Nullable List<Item> pending;

    void take(String name, JsonCursor items) {
      switch (name) {
        case "queue_running" -> running = items(items);
        case "queue_pending" -> pending = items(items);
        default -> {}
      }
    }

    private static @Nullable List<Item> items(JsonCursor cursor) {
      if (!cursor.isArray()) {
        return null;
      }
      List<Item> items = new ArrayList<>();
      cursor.elements(element -> items.add(new Item(element)));
      items.sort(Comparator.comparingDouble(Item::number).thenComparing(Item::id));
      return items;
    }

    Optional<QueueSnapshot> toSnapshot(long size) {
      return running == null || pending == null
          ? Optional.empty()
          : Optional.of(new QueueSnapshot(ids(running), ids(pending), size));
    }

    private static List<String> ids(List<Item> items) {
      return items.stream().map(Item::id).toList();
    }
  }

  /**
   * The first two members of a queue item: number and prompt id; the graph behind them is skipped.
   */
  private static final class Item {
    private double number;
    private String id = "";
    private int members;

    Item(JsonCursor item) {
      item.elements(this::take);
    }

    private void take(JsonCursor member) {
      switch (members++) {
        case 0 -> number = member.number(0);
        case 1 -> id = member.text("");
        default -> {}
      }
    }

    double number() {
      return number;
    }

    String id() {
      return id;
    }
  }
}
