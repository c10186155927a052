package dev.weft.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an input takes, read from the {@code input_config} that a refusal carries: {@code [type,
 * options]} as in {@code /object_info}, the type of an older choice being the list of its options.
 */
record InputRule(List<String> options, Optional<String> range) {
  static final InputRule NONE = new InputRule(List.of(), Optional.empty());

  InputRule {
    options = List.copyOf(options);
  }

  /** Reads the value the cursor is on; the server sends null for choices of more than 20. */
  static InputRule read(JsonCursor config) {
    List<String> options = new ArrayList<>();
    Limits limits = new Limits();
    int[] index = {0};
    config.elements(
        member -> {
          if (index[0]++ == 0) {
            member.elements(option -> options.add(option.text("")));
          } else {
            member.fields(
                (name, value) -> {
                  if (name.equals("options")) {
                    value.elements(option -> options.add(option.text("")));
                  } else {
                    limits.take(name, value);
                  }
                });
          }
        });
    return new InputRule(options, limits.range());
  }

  /** The rule as the end of a sentence; empty when there is none to tell. */
  String inWords() {
    return options.isEmpty() ? "" : ": " + String.join(", ", options);
  }

  /** The same, or the server's words where it gave no rule. */
  String inWords(String otherwise) {
    return range
        .map(text -> ": it must be " + text)
        .orElse(otherwise.isEmpty() ? inWords() : ": " + Answer.shortened(otherwise));
  }

  private static final class Limits {
    private @Nullable String min;
    private @Nullable String max;
    private @Nullable String step;

    void take(String name, JsonCursor value) {
      switch (name) {
        case "min" -> min = value.text();
        case "max" -> max = value.text();
        case "step" -> step = value.text();
        default -> {}
      }
    }

    Optional<String> range() {
      if (min == null && max == null) {
        return Optional.empty();
      }
      String from = min == null ? "" : "from " + min + " ";
      String to = max == null ? "on" : "to " + max;
      String steps = step == null || step.equals("1") ? "" : " in steps of " + step;
      return Optional.of(from + to + steps);
    }
  }
}
