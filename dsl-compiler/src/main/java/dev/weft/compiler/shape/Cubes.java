package dev.weft.compiler.shape;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The combinations of some variables by number, and how few values describe a set of them. */
final class Cubes {
  private final List<Variable> variables;
  private final int count;

  Cubes(List<Variable> variables) {
    this.variables = variables;
    this.count = variables.stream().mapToInt(v -> v.values().size()).reduce(1, (a, b) -> a * b);
  }

  int count() {
    return count;
  }

  /** The number of the value of each variable. */
  Map<Variable, Integer> values(int combination) {
    Map<Variable, Integer> values = new LinkedHashMap<>();
    int rest = combination;
    for (Variable variable : variables) {
      values.put(variable, rest % variable.values().size());
      rest /= variable.values().size();
    }
    return values;
  }

  /** A part of a set: all combinations in which some variables have these values. */
  record Cube(int example, Map<Variable, Integer> values) {}

  /**
   * Parts that together are the set, none of which could do with fewer variables.
   *
   * @param excluded combinations that do not matter
   * @param order in which they are looked at
   */
  List<Cube> covering(BitSet set, BitSet excluded, List<Integer> order) {
    List<Cube> cubes = new ArrayList<>();
    BitSet covered = new BitSet();
    for (int combination : order) {
      if (set.get(combination) && !covered.get(combination)) {
        List<Variable> named = named(combination, set, excluded);
        covered.or(alike(combination, named));
        Map<Variable, Integer> values = values(combination);
        values.keySet().retainAll(named);
        cubes.add(new Cube(combination, values));
      }
    }
    return cubes;
  }

  private List<Variable> named(int combination, BitSet set, BitSet excluded) {
    List<Variable> named = new ArrayList<>(variables);
    for (Variable variable : variables) {
      List<Variable> fewer = new ArrayList<>(named);
      fewer.remove(variable);
      BitSet outside = alike(combination, fewer);
      outside.andNot(set);
      outside.andNot(excluded);
      if (outside.isEmpty()) {
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
}
