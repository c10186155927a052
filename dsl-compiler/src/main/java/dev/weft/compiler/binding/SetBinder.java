package dev.weft.compiler.binding;

import dev.weft.compiler.expression.Expression;
import dev.weft.compiler.expression.ExpressionBinder;
import dev.weft.compiler.syntax.SetDeclaration;
import dev.weft.compiler.syntax.TargetPath;
import dev.weft.compiler.type.ParameterType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Binds an input that the mapping sets: the input, the value, and whether one takes the other. */
final class SetBinder implements StatementBinder<SetDeclaration> {
  private final Scope scope;
  private final Function<TargetPath, List<InputPlace>> places;
  private final ExpressionBinder expressions;

  SetBinder(Scope scope, NodeResolver nodes) {
    this(scope, new PathResolver(scope, nodes)::places);
  }

  /**
   * A binder of inputs that are set.
   *
   * @param places finds what a path means, or says why it means no input
   */
  SetBinder(Scope scope, Function<TargetPath, List<InputPlace>> places) {
    this.scope = scope;
    this.places = places;
    this.expressions = scope.expressions();
  }

  @Override
  public Optional<SetInput> bind(SetDeclaration declaration) {
    List<InputPlace> inputs = places.apply(declaration.target());
    Optional<Expression> value = expressions.bind(declaration.value());
    return inputs.isEmpty()
        ? Optional.empty()
        : value.flatMap(v -> fitting(declaration, inputs, v));
  }

  /** One value for all inputs; a whole number is sent as one to inputs that take fractions too. */
  private Optional<SetInput> fitting(
      SetDeclaration declaration, List<InputPlace> inputs, Expression value) {
    List<SetInput> fitting = new ArrayList<>();
    for (InputPlace input : inputs) {
      Optional<SetInput> one = new SetValue(scope, declaration, input).fitting(value);
      if (one.isEmpty()) {
        return one;
      }
      fitting.add(one.get());
    }
    SetInput first = fitting.get(0);
    boolean alike = fitting.stream().allMatch(one -> one.value().equals(first.value()));
    return Optional.of(
        new SetInput(
            declaration,
            inputs,
            fitting.stream().map(SetInput::type).reduce(first.type(), SetBinder::common),
            alike ? first.value() : value));
  }

  private static Optional<ParameterType> common(
      Optional<ParameterType> one, Optional<ParameterType> other) {
    return one.isEmpty() || other.isEmpty()
        ? one.or(() -> other)
        : one.get().and(other.get()).or(() -> one);
  }
}
