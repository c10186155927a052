package dev.weft.compiler.binding;

import dev.weft.compiler.syntax.ParameterDeclaration;
import dev.weft.compiler.type.ParameterType;
import java.util.List;
import java.util.Optional;

/** An input and the type that it asks for. */
record TypedTarget(Target target, ParameterType type) {

  /** The type that suits all inputs; empty after saying that no value does. */
  static Optional<ParameterType> common(
      ParameterDeclaration declaration, List<TypedTarget> targets, Scope scope) {
    TypedTarget first = targets.get(0);
    ParameterType common = first.type();
    for (TypedTarget other : targets.subList(1, targets.size())) {
      Optional<ParameterType> both = common.and(other.type());
      if (both.isEmpty()) {
        scope.report(TypeMismatch.incompatible(declaration, first, other));
        return both;
      }
      common = both.get();
    }
    return Optional.of(common);
  }

  static List<TypedTarget> guessed(List<Target> targets, Scope scope) {
    return targets.stream().map(t -> new TypedTarget(t, scope.facts(t).guessed())).toList();
  }
}
