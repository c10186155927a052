package dev.weft.tools.diff;

import dev.weft.compiler.literal.Literal;
import java.util.List;
import java.util.stream.Collectors;

/** The values of a choice, each of which is a constant in Java. */
final class OptionDiff {
  private static final int MOST = 5;

  private OptionDiff() {}

  static void compare(List<Literal> before, List<Literal> after, Changes.Entry entry) {
    List<Literal> removed = before.stream().filter(one -> !after.contains(one)).toList();
    List<Literal> added = after.stream().filter(one -> !before.contains(one)).toList();
    if (!removed.isEmpty()) {
      entry.add(Rating.BREAKING, "options-removed", "no longer offers " + listed(removed));
    }
    if (!added.isEmpty()) {
      entry.add(Rating.COMPATIBLE, "options-added", "offers " + listed(added) + ", too");
    }
  }

  private static String listed(List<Literal> options) {
    String few =
        options.stream()
            .limit(MOST)
            .map(option -> Words.shortened(option.json()))
            .collect(Collectors.joining(", "));
    return few + (options.size() > MOST ? " and " + (options.size() - MOST) + " more" : "");
  }
}
