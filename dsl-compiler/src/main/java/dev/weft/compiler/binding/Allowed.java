package dev.weft.compiler.binding;

import dev.weft.compiler.shape.Condition;
import dev.weft.compiler.shape.Rule;
import dev.weft.compiler.shape.Variable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What requirements say of that on which the shape of a graph depends. */
final class Allowed {
  private Allowed() {}

  /** Those that share a variable with a rule, directly or by way of one another. */
  static List<Condition> of(List<Rule> rules, List<Requirement> requirements) {
    List<Condition> rest =
        requirements.stream()
            .map(Requirement::held)
            .collect(Collectors.toCollection(ArrayList::new));
    List<Condition> allowed = new ArrayList<>();
    Set<Variable> decisive = new HashSet<>();
    List<Condition> found = rules.stream().map(Rule::when).toList();
    while (!found.isEmpty()) {
      found.stream().flatMap(Condition::variables).forEach(decisive::add);
      found = rest.stream().filter(c -> c.variables().anyMatch(decisive::contains)).toList();
      rest.removeAll(found);
      allowed.addAll(found);
    }
    return allowed;
  }
}
