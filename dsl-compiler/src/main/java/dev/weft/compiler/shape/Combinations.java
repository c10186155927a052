package dev.weft.compiler.shape;

import dev.weft.compiler.workflow.NodeId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All combinations of what a request can decide. Each variable is free of the others. */
public final class Combinations {
  /** As many are tried. */
  public static final int MOST = 1 << 12;

  private final List<Rule> rules;
  private final List<Condition> allowed;
  private final List<Variable> variables;

  /**
   * The combinations of what some rules depend on.
   *
   * @param allowed what has to hold in every request, too: what breaks one of these counts for
   *     nothing
   */
  public Combinations(Collection<Rule> rules, Collection<Condition> allowed) {
    this.rules = List.copyOf(rules);
    this.allowed = List.copyOf(allowed);
    Set<Variable> decisive = new LinkedHashSet<>();
    rules.stream().flatMap(rule -> rule.when().variables()).forEach(decisive::add);
    Set<Variable> others = new LinkedHashSet<>();
    allowed.stream().flatMap(Condition::variables).forEach(others::add);
    others.removeAll(decisive);
    // The first are the first that a failure does without.
    this.variables = Stream.concat(others.stream(), decisive.stream()).toList();
  }

  /** Whether there are more than can be tried. */
  public boolean areTooMany() {
    return areTooMany(variables);
  }

  static boolean areTooMany(List<Variable> variables) {
    long count = 1;
    for (Variable variable : variables) {
      count *= variable.values().size();
      if (count > MOST) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether there is one that is allowed.
   *
   * @throws IllegalStateException if there are too many
   */
  public boolean anyAllowed() {
    requireFew();
    Cubes cubes = new Cubes(variables);
    return IntStream.range(0, cubes.count())
        .mapToObj(cubes::values)
        .anyMatch(values -> allowed.stream().allMatch(condition -> condition.holds(values)));
  }

  /**
   * Those that fail, those with the fewest values first. For each failure, what is named is enough
   * to bring it about whatever the other variables are, and no less would be.
   *
   * @throws IllegalStateException if there are too many
   */
  public List<FailingCombination> failing(GraphShape shape) {
    return trial(shape, List.of()).failing();
  }

  /**
   * Those in which some nodes are not sent: for each node, values that are enough for it, and no
   * less would be.
   *
   * @throws IllegalStateException if there are too many
   */
  public Map<NodeId, List<Map<Variable, Integer>>> without(
      Collection<NodeId> nodes, GraphShape shape) {
    return trial(shape, nodes).absent();
  }

  private Trial trial(GraphShape shape, Collection<NodeId> watched) {
    requireFew();
    return new Trial(variables, rules, allowed, shape, watched);
  }

  private void requireFew() {
    if (areTooMany()) {
      throw new IllegalStateException("more than " + MOST + " combinations");
    }
  }
}
