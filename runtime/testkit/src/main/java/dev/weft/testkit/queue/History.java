package dev.weft.testkit.queue;

import dev.weft.testkit.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** What ended, oldest first. Not safe for threads: the queue guards it. */
final class History {
  private static final int LARGEST = 10_000;

  private final Map<String, HistoryEntry> entries = new LinkedHashMap<>();

  /** Adds an entry; one with a known id takes the old place. */
  void add(HistoryEntry entry) {
    if (entries.size() > LARGEST) {
      entries.remove(entries.keySet().iterator().next());
    }
    entries.put(entry.prompt().id(), entry);
  }

  Optional<HistoryEntry> find(String promptId) {
    return Optional.ofNullable(entries.get(promptId));
  }

  List<HistoryEntry> all() {
    return List.copyOf(entries.values());
  }

  void remove(String promptId) {
    entries.remove(promptId);
  }

  void clear() {
    entries.clear();
  }

  /**
   * A part of the entries by the server's rules: without an offset the newest are meant, and the
   * limit is looked at after an entry was taken.
   */
  ObjectNode page(Optional<Integer> maxItems, int offset) {
    List<HistoryEntry> all = List.copyOf(entries.values());
    int start = offset < 0 && maxItems.isPresent() ? all.size() - maxItems.get() : offset;
    ObjectNode page = Json.object();
    for (HistoryEntry entry : all.subList(Math.min(Math.max(start, 0), all.size()), all.size())) {
      page.set(entry.prompt().id(), entry.toJson());
      if (maxItems.isPresent() && page.size() >= maxItems.get()) {
        break;
      }
    }
    return page;
  }
}
