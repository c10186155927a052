package dev.weft.maven;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A call of the command line. What is not set is left out. */
final class Arguments {
  private final List<String> words = new ArrayList<>();

  Arguments(String command) {
    words.add(command);
  }

  /** An option with a value. */
  Arguments option(String name, @Nullable Object value) {
    if (value != null && !value.toString().isEmpty()) {
      // One word: a value that begins with a hyphen is no option.
      words.add(name + "=" + value);
    }
    return this;
  }

  /** An option that is there or not. */
  Arguments flag(String name, boolean set) {
    if (set) {
      words.add(name);
    }
    return this;
  }

  List<String> toList() {
    return List.copyOf(words);
  }
}
