package dev.weft.tools.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Which of the things before is which of those after.
 *
 * @param same those that have their name still
 * @param renamed those that have another, and are the same by what they do
 */
record Pairs<T>(List<Pair<T>> same, List<Pair<T>> renamed, List<T> removed, List<T> added) {

  /** Something before and after. */
  record Pair<T>(T before, T after) {}

  /**
   * Finds them.
   *
   * @param alike in the order that they are asked, each for all that is left
   */
  static <T> Pairs<T> of(
      List<T> before, List<T> after, Function<T, String> name, List<BiPredicate<T, T>> alike) {
    Pairs<T> pairs =
        new Pairs<>(
            new ArrayList<>(), new ArrayList<>(), new ArrayList<>(before), new ArrayList<>(after));
    pairs.take(pairs.same, (one, other) -> name.apply(one).equals(name.apply(other)));
    alike.forEach(predicate -> pairs.take(pairs.renamed, predicate));
    return pairs;
  }

  private void take(List<Pair<T>> into, BiPredicate<T, T> alike) {
    for (T one : List.copyOf(removed)) {
      List<T> others = added.stream().filter(other -> alike.test(one, other)).toList();
      if (!others.isEmpty()) {
        into.add(new Pair<>(one, others.get(0)));
        removed.remove(one);
        added.remove(others.get(0));
      }
    }
  }
}
