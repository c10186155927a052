package dev.weft.workflow;

import dev.weft.workflow.json.JsonText;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Takes secret values out of texts that people see. */
final class Secrets {
  /** What stands in place of a secret. */
  static final String HIDDEN = "\u2022\u2022\u2022";

  private final List<String> spellings;

  Secrets(Set<String> values) {
    // The longest first, so that no rest is left of one that another is the beginning of.
    this.spellings =
        values.stream()
            .filter(value -> !value.isEmpty())
            .flatMap(value -> Stream.of(value, escaped(value)))
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
  }

  private static String escaped(String value) {
    String quoted = JsonText.quote(value);
    return quoted.substring(1, quoted.length() - 1);
  }

  String hidden(String text) {
    String shown = text;
    for (String spelling : spellings) {
      shown = shown.replace(spelling, HIDDEN);
    }
    return shown;
  }
}
