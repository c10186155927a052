package dev.weft.testkit.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a simulator wrote about its prompts, over all of its lives. */
final class JobJournal {
  private final Map<String, List<String>> lines = new HashMap<>();
  private final Map<String, Integer> lives = new HashMap<>();
  private int lastLife;

  private JobJournal() {}

  static JobJournal read(Path file) {
    JobJournal journal = new JobJournal();
    try {
      Files.readAllLines(file).forEach(journal::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return journal;
  }

  private void add(String line) {
    if (line.equals("started")) {
      lastLife++;
      return;
    }
    String[] words = line.split(" ", 2);
    lines.computeIfAbsent(words[1], id -> new ArrayList<>()).add(words[0]);
    lives.put(words[1], lastLife);
  }

  int taken() {
    return lines.size();
  }

  int lives() {
    return lastLife;
  }

  /** All that happened to a prompt: "taken", and how it ended if it did. */
  String of(String promptId) {
    return String.join(" ", lines.getOrDefault(promptId, List.of("never seen")));
  }

  /** Whether the server that had it was killed afterwards, and its memory with it. */
  boolean isForgotten(String promptId) {
    return lives.getOrDefault(promptId, 0) < lastLife;
  }

  /** Prompts that were taken more than once. */
  List<String> doubled() {
    return lines.entrySet().stream()
        .filter(entry -> entry.getValue().stream().filter("taken"::equals).count() > 1)
        .map(Map.Entry::getKey)
        .toList();
  }
}
