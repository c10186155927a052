package dev.weft.client.internal.comfyui;

import dev.weft.client.internal.server.ServerText;
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
    Reader reader = new Reader();
    config.elements(reader::take);
    return reader.toRule();
  }

  /** The rule as the end of a sentence; empty when there is none to tell. */
  String inWords() {
    return options.isEmpty() ? "" : ": " + String.join(", ", options);
  }

  /** The same, or the server's words where it gave no rule. */
  String inWords(String otherwise) {
    return range
        .map(text -> ": it must be " + text)
        .orElse(otherwise.isEmpty() ? inWords() : ": " + ServerText.shortened(otherwise));
  }

  private static final class Reader {
    private final List<String> options = new ArrayList<>();
    private boolean typeRead;
    private @Nullable String min;
    private @Nullable String max;
    private @Nullable String step;

    void take(JsonCursor member) {
      if (typeRead) {
        member.fields(this::takeOption);
      } else {
        typeRead = true;
        takeOptions(member);
      }
    }

    private void takeOption(String name, JsonCursor value) {
      switch (name) {
        case "options" -> takeOptions(value);
        case "min" -> min = value.text();
        case "max" -> max = value.text();
        case "step" -> step = value.text();
        default -> {}
      }
    }

    private void takeOptions(JsonCursor list) {
      list.elements(option -> options.add(option.text("")));
    }

    InputRule toRule() {
      return new InputRule(options, range());
    }

    private Optional<String> range() {
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
