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
  private static final int MOST = 1 << 12;

  /** How many nodes are looked at in all of them; more would keep a build waiting. */
  private static final int MOST_NODES = 1 << 23;

  private final List<Rule> rules;
  private final List<Condition> allowed;
  private final List<Variable> variables;
  private final int most;

  /**
   * The combinations of what some rules depend on.
   *
   * @param allowed what has to hold in every request, too: what breaks one of these counts for
   *     nothing
   * @param nodes how many the graph has
   */
  public Combinations(Collection<Rule> rules, Collection<Condition> allowed, int nodes) {
    this.rules = List.copyOf(rules);
    this.allowed = List.copyOf(allowed);
    this.most = Math.min(MOST, Math.max(1, MOST_NODES / Math.max(1, nodes)));
    Set<Variable> decisive = new LinkedHashSet<>();
    rules.stream().flatMap(rule -> rule.when().variables()).forEach(decisive::add);
    Set<Variable> others = new LinkedHashSet<>();
    allowed.stream().flatMap(Condition::variables).forEach(others::add);
    others.removeAll(decisive);
    // The first are the first that a failure does without.
    this.variables = Stream.concat(others.stream(), decisive.stream()).toList();
  }

  /** How many can be tried: the fewer the larger the graph is. */
  public int most() {
    return most;
  }

  /** Whether there are more than can be tried. */
  public boolean areTooMany() {
    return areMore(variables, most);
  }

  static boolean areTooMany(List<Variable> variables) {
    return areMore(variables, MOST);
  }

  private static boolean areMore(List<Variable> variables, int than) {
    long count = 1;
    for (Variable variable : variables) {
      count *= variable.values().size();
      if (count > than) {
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
      throw new IllegalStateException("more than " + most + " combinations");
    }
  }
}
