package dev.weft.compiler.shape;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Tries every combination of some variables. A combination goes by its number. */
final class Trial {
  /** In place of the number of an input that a node lacks. */
  private static final int NO_OUTPUT = -1;

  private final List<Variable> variables;
  private final List<Rule> rules;
  private final GraphShape shape;
  private final int count;
  private final BitSet excluded = new BitSet();
  private final Map<Integer, BitSet> failing = new TreeMap<>();
  private final int[] changes;

  Trial(List<Variable> variables, List<Rule> rules, List<Condition> allowed, GraphShape shape) {
    this.variables = variables;
    this.rules = rules;
    this.shape = shape;
    this.count = variables.stream().mapToInt(v -> v.values().size()).reduce(1, (a, b) -> a * b);
    this.changes = new int[count];
    Shaping shaping = shape.shaping();
    for (int combination = 0; combination < count; combination++) {
      Map<Variable, Integer> values = values(combination);
      if (allowed.stream().allMatch(condition -> condition.holds(values))) {
        run(shaping, combination, happening(values));
      } else {
        excluded.set(combination);
      }
    }
  }

  private void run(Shaping shaping, int combination, List<Change> happening) {
    changes[combination] = happening.size();
    shaping.run(happening);
    if (!shaping.hasOutput()) {
      failing.computeIfAbsent(NO_OUTPUT, unseen -> new BitSet()).set(combination);
    }
    for (int site : shaping.lacking()) {
      failing.computeIfAbsent(site, unseen -> new BitSet()).set(combination);
    }
  }

  /** As {@link Combinations#failing} says. */
  List<FailingCombination> smallest() {
    List<Integer> fewestChangesFirst =
        IntStream.range(0, count)
            .boxed()
            .sorted(Comparator.comparingInt(combination -> changes[combination]))
            .toList();
    List<FailingCombination> found = new ArrayList<>();
    failing.forEach(
        (site, combinations) -> {
          BitSet told = new BitSet();
          for (int combination : fewestChangesFirst) {
            if (combinations.get(combination) && !told.get(combination)) {
              List<Variable> named = named(combination, combinations);
              told.or(alike(combination, named));
              found.add(describe(site, combination, named));
            }
          }
        });
    found.sort(Comparator.comparingInt(failure -> failure.values().size()));
    return found;
  }

  /** Those variables without whose values it would not fail in all combinations. */
  private List<Variable> named(int combination, BitSet combinations) {
    List<Variable> named = new ArrayList<>(variables);
    for (Variable variable : variables) {
      List<Variable> fewer = new ArrayList<>(named);
      fewer.remove(variable);
      BitSet fine = alike(combination, fewer);
      fine.andNot(combinations);
      fine.andNot(excluded);
      if (fine.isEmpty()) {
        named = fewer;
      }
    }
    return named;
  }

  /** The combinations in which some variables have the same values. */
  private BitSet alike(int combination, List<Variable> same) {
    BitSet alike = new BitSet();
    alike.set(0, count);
    int weight = 1;
    for (Variable variable : variables) {
      int size = variable.values().size();
      if (same.contains(variable)) {
        int value = combination / weight % size;
        for (int other = alike.nextSetBit(0); other >= 0; other = alike.nextSetBit(other + 1)) {
          alike.set(other, other / weight % size == value);
        }
      }
      weight *= size;
    }
    return alike;
  }

  private FailingCombination describe(int site, int combination, List<Variable> named) {
    Map<Variable, Integer> values = values(combination);
    Shaping shaping = shape.shaping();
    shaping.run(happening(values));
    Failure failure = site == NO_OUTPUT ? new Failure.NoOutput() : shaping.lack(site);
    values.keySet().retainAll(named);
    return new FailingCombination(values, failure);
  }

  private List<Change> happening(Map<Variable, Integer> values) {
    return rules.stream().filter(rule -> rule.when().holds(values)).map(Rule::change).toList();
  }

  private Map<Variable, Integer> values(int combination) {
    Map<Variable, Integer> values = new LinkedHashMap<>();
    int rest = combination;
    for (Variable variable : variables) {
      values.put(variable, rest % variable.values().size());
      rest /= variable.values().size();
    }
    return values;
  }
}
