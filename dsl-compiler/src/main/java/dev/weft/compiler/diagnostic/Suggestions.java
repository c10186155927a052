package dev.weft.compiler.diagnostic;

import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a word that is not known may have meant.
 *
 * <p>A name is near when at most two slips away (one, for a word under four letters: more would fit
 * nearly anything), or when only the case differs. All results depend on the set of names alone,
 * not on its order.
 */
public final class Suggestions {
  private static final int MOST_NEAR = 3;
  private static final int MOST_LISTED = 10;
  private static final int SHORT_WORD = 4;

  /** Where there are more names than this, none is looked for. */
  private static final int MOST_COMPARED = 10_000;

  private Suggestions() {}

  /**
   * The nearest of the names, at most three, sorted. When one is nearer than another, only the
   * nearer is offered: {@code step} asks for {@code steps}, not for {@code seed} as well.
   */
  public static List<String> near(String word, Collection<String> existing) {
    if (existing.size() > MOST_COMPARED) {
      return List.of();
    }
    int limit = word.length() < SHORT_WORD ? 1 : 2;
    TreeMap<Integer, List<String>> byDistance =
        new TreeSet<>(existing)
            .stream()
                .collect(
                    Collectors.groupingBy(n -> distance(word, n, limit), TreeMap::new, toList()));
    return byDistance.headMap(limit, true).values().stream()
        .findFirst()
        .map(nearest -> nearest.stream().limit(MOST_NEAR).toList())
        .orElse(List.of());
  }

  /**
   * A text for {@code help}: {@code did you mean `steps`?}; when nothing is near, what there is, if
   * that is ten names at most; else nothing.
   */
  public static Optional<String> help(String word, Collection<String> existing) {
    List<String> near = near(word, existing);
    if (!near.isEmpty()) {
      return Optional.of("did you mean " + listed(near, "or") + "?");
    }
    if (existing.size() > MOST_COMPARED) {
      return Optional.empty();
    }
    List<String> all = List.copyOf(new TreeSet<>(existing));
    if (all.isEmpty() || all.size() > MOST_LISTED) {
      return Optional.empty();
    }
    return Optional.of((all.size() == 1 ? "there is only " : "there are ") + listed(all, "and"));
  }

  /** The words in back quotes: {@code `a`, `b` or `c`}. */
  public static String listed(List<String> words, String conjunction) {
    String last = "`" + words.get(words.size() - 1) + "`";
    if (words.size() == 1) {
      return last;
    }
    return words.subList(0, words.size() - 1).stream()
        .map(word -> "`" + word + "`")
        .collect(Collectors.joining(", ", "", " " + conjunction + " " + last));
  }

  private static int distance(String word, String name, int limit) {
    boolean sameButCase = word.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT));
    return sameButCase ? 0 : EditDistance.between(word, name, limit);
  }
}
