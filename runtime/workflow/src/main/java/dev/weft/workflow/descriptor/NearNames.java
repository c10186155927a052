package dev.weft.workflow.descriptor;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** What a name that is not known may have meant. */
final class NearNames {
  private static final int MOST_LISTED = 10;
  private static final int SHORT_NAME = 4;

  private NearNames() {}

  /** {@code : did you mean width?}, or what there is; empty where that is too much. */
  static String hint(String name, Collection<String> known) {
    int limit = name.length() < SHORT_NAME ? 1 : 2;
    List<String> near =
        known.stream().filter(other -> distance(name, other) <= limit).sorted().toList();
    if (!near.isEmpty()) {
      return ": did you mean " + listed(near, "or") + "?";
    }
    if (known.isEmpty() || known.size() > MOST_LISTED) {
      return "";
    }
    List<String> all = known.stream().sorted().toList();
    return (all.size() == 1 ? ": there is only " : ": there are ") + listed(all, "and");
  }

  /** What is required, and was not set. */
  static String missing(List<String> names) {
    return listed(names, "and") + (names.size() == 1 ? " is" : " are") + " required, but not set";
  }

  /** {@code a, b and c}. */
  static String listed(List<String> names, String conjunction) {
    int last = names.size() - 1;
    return last == 0
        ? names.get(0)
        : String.join(", ", names.subList(0, last)) + " " + conjunction + " " + names.get(last);
  }

  /** How many letters differ, are missing or too many; none where only the case differs. */
  private static int distance(String one, String other) {
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
