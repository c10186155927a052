package dev.weft.tools.check;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which of many names may be meant by one that is not there: the same file in another folder before
 * others, and those that share most pairs of letters.
 */
final class NearNames {
  private static final int MOST = 3;
  private static final double ALIKE = 0.5;

  private NearNames() {}

  /** Whether two names are one file: servers on Windows write {@code \} between folders. */
  static boolean areSame(String one, String other) {
    return one.replace('\\', '/').equals(other.replace('\\', '/'));
  }

  /** The nearest, at most three, the nearest first. */
  static List<String> of(String wanted, Collection<String> names) {
    Map<String, Integer> pairs = pairs(wanted);
    return names.stream()
        .distinct()
        .map(name -> new Ranked(name, likeness(wanted, pairs, name)))
        .filter(ranked -> ranked.likeness() >= ALIKE)
        .sorted(Comparator.comparingDouble(Ranked::likeness).reversed().thenComparing(Ranked::name))
        .limit(MOST)
        .map(Ranked::name)
        .toList();
  }

  private record Ranked(String name, double likeness) {}

  private static double likeness(String wanted, Map<String, Integer> pairs, String name) {
    if (file(wanted).equals(file(name))) {
      return 2;
    }
    Map<String, Integer> others = pairs(name);
    int shared = 0;
    for (Map.Entry<String, Integer> pair : pairs.entrySet()) {
      shared += Math.min(pair.getValue(), others.getOrDefault(pair.getKey(), 0));
    }
    return 2.0 * shared / Math.max(1, size(pairs) + size(others));
  }

  private static int size(Map<String, Integer> pairs) {
    return pairs.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Map<String, Integer> pairs(String name) {
    String stem = file(name).replaceFirst("\\.[a-z0-9]{1,12}$", "");
    Map<String, Integer> pairs = new HashMap<>();
    for (int i = 0; i + 2 <= stem.length(); i++) {
      pairs.merge(stem.substring(i, i + 2), 1, Integer::sum);
    }
    return pairs;
  }

  private static String file(String name) {
    String slashed = name.replace('\\', '/').toLowerCase(Locale.ROOT);
    return slashed.substring(slashed.lastIndexOf('/') + 1);
  }
}
