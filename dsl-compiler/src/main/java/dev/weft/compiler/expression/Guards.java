package dev.weft.compiler.expression;

import java.util.HashSet;
import java.util.Set;

/** Which optional names are known to have a value where a condition holds, or where it does not. */
final class Guards {
  private Guards() {}

  static Set<String> whenTrue(Expression condition) {
    return given(condition, true);
  }

  static Set<String> whenFalse(Expression condition) {
    return given(condition, false);
  }

  private static Set<String> given(Expression condition, boolean outcome) {
    if (condition instanceof Expression.Given given) {
      return outcome ? Set.of(given.named().name()) : Set.of();
    }
    if (condition instanceof Expression.Not not) {
      return given(not.operand(), !outcome);
    }
    if (condition instanceof Expression.Infix infix
        && infix.operator().kind() == Operator.Kind.LOGIC) {
      Set<String> left = new HashSet<>(given(infix.left(), outcome));
      Set<String> right = given(infix.right(), outcome);
      boolean both = (infix.operator() == Operator.AND) == outcome;
      if (both) {
        left.addAll(right);
      } else {
        left.retainAll(right);
      }
      return left;
    }
    return Set.of();
  }
}
