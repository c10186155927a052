package dev.weft.compiler.shape;

import dev.weft.compiler.shape.Cubes.Cube;
import dev.weft.compiler.workflow.NodeId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Tries every combination of some variables once. */
final class Trial {
  /** In place of the number of an input that a node lacks. */
  private static final int NO_OUTPUT = -1;

  private final Cubes cubes;
  private final List<Rule> rules;
  private final GraphShape shape;
  private final BitSet excluded = new BitSet();
  private final Map<Integer, BitSet> failing = new TreeMap<>();
  private final Map<NodeId, BitSet> absent = new LinkedHashMap<>();
  private final int[] changes;

  /**
   * Runs.
   *
   * @param watched nodes to tell the absence of
   */
  Trial(
      List<Variable> variables,
      List<Rule> rules,
      List<Condition> allowed,
      GraphShape shape,
      Collection<NodeId> watched) {
    this.cubes = new Cubes(variables);
    this.rules = rules;
    this.shape = shape;
    this.changes = new int[cubes.count()];
    watched.forEach(node -> absent.put(node, new BitSet()));
    Shaping shaping = shape.shaping();
    for (int combination = 0; combination < changes.length; combination++) {
      Map<Variable, Integer> values = cubes.values(combination);
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
      note(NO_OUTPUT, combination);
    }
    shaping.lacking().forEach(site -> note(site, combination));
    absent.forEach((node, combinations) -> combinations.set(combination, !shaping.sends(node)));
  }

  private void note(int failure, int combination) {
    failing.computeIfAbsent(failure, unseen -> new BitSet()).set(combination);
  }

  /** As {@link Combinations#failing} says. */
  List<FailingCombination> failing() {
    List<FailingCombination> found = new ArrayList<>();
    failing.forEach(
        (failure, combinations) ->
            covering(combinations).forEach(cube -> found.add(describe(failure, cube))));
    found.sort(Comparator.comparingInt(one -> one.values().size()));
    return found;
  }

  /** As {@link Combinations#without} says. */
  Map<NodeId, List<Map<Variable, Integer>>> absent() {
    Map<NodeId, List<Map<Variable, Integer>>> found = new LinkedHashMap<>();
    absent.forEach(
        (node, combinations) ->
            found.put(node, covering(combinations).stream().map(Cube::values).toList()));
    return found;
  }

  private List<Cube> covering(BitSet combinations) {
    List<Integer> fewestChangesFirst =
        IntStream.range(0, changes.length)
            .boxed()
            .sorted(Comparator.comparingInt(combination -> changes[combination]))
            .toList();
    return cubes.covering(combinations, excluded, fewestChangesFirst);
  }

  private FailingCombination describe(int failure, Cube cube) {
    Shaping shaping = shape.shaping();
    shaping.run(happening(cubes.values(cube.example())));
    return new FailingCombination(
        cube.values(), failure == NO_OUTPUT ? new Failure.NoOutput() : shaping.lack(failure));
  }

  private List<Change> happening(Map<Variable, Integer> values) {
    return rules.stream().filter(rule -> rule.when().holds(values)).map(Rule::change).toList();
  }
}
