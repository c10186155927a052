package dev.weft.testkit.queue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * What became of each prompt, a line each, written before anybody can be told: {@code started},
 * {@code taken ID}, {@code removed ID}, {@code success ID}, {@code error ID}, {@code interrupted
 * ID}. It outlives a server that is killed.
 */
public interface Journal {
  /** Writes nothing. */
  Journal NONE = line -> {};

  /** Writes one line. */
  void write(String line);

  /** Appends to a file. */
  static Journal to(Path file) {
    return line -> {
      try {
        Files.writeString(
            file,
            line + "\n",
            StandardCharsets.UTF_8,
            StandardOpenOption.CREATE,
            StandardOpenOption.APPEND);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }
}
