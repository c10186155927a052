package dev.weft.compiler.shape;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What has to hold for a change to happen. */
public sealed interface Condition {

  /** Whether it holds for these values, by their numbers; all its variables have one. */
  boolean holds(Map<Variable, Integer> values);

  /** What it depends on. */
  Stream<Variable> variables();

  /** It always holds. */
  static Condition always() {
    return new All(List.of());
  }

  default Condition negated() {
    return new Not(this);
  }

  /** A variable has a value, by its number. */
  record Is(Variable variable, int value) implements Condition {
    @Override
    public boolean holds(Map<Variable, Integer> values) {
      return values.getOrDefault(variable, -1) == value;
    }

    @Override
    public Stream<Variable> variables() {
      return Stream.of(variable);
    }
  }

  /** Another does not hold. */
  record Not(Condition other) implements Condition {
    @Override
    public boolean holds(Map<Variable, Integer> values) {
      return !other.holds(values);
    }

    @Override
    public Stream<Variable> variables() {
      return other.variables();
    }
  }

  /** Several hold together. */
  record All(List<Condition> parts) implements Condition {
    public All {
      parts = List.copyOf(parts);
    }

    @Override
    public boolean holds(Map<Variable, Integer> values) {
      return parts.stream().allMatch(part -> part.holds(values));
    }

    @Override
    public Stream<Variable> variables() {
      return parts.stream().flatMap(Condition::variables);
    }
  }

  /** At least one of several holds. */
  record Any(List<Condition> parts) implements Condition {
    public Any {
      parts = List.copyOf(parts);
    }

    @Override
    public boolean holds(Map<Variable, Integer> values) {
      return parts.stream().anyMatch(part -> part.holds(values));
    }

    @Override
    public Stream<Variable> variables() {
      return parts.stream().flatMap(Condition::variables);
    }
  }
}
