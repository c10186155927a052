package dev.weft.compiler.binding;

import dev.weft.compiler.expression.Expression;
import dev.weft.compiler.expression.ExpressionBinder;
import dev.weft.compiler.syntax.SetDeclaration;
import dev.weft.compiler.syntax.TargetPath;
import java.util.Optional;
import java.util.function.Function;

/** Binds an input that the mapping sets: the input, the value, and whether one takes the other. */
final class SetBinder implements StatementBinder<SetDeclaration> {
  private final Scope scope;
  private final Function<TargetPath, Optional<InputPlace>> places;
  private final ExpressionBinder expressions;

  SetBinder(Scope scope, NodeResolver nodes) {
    this(scope, new PathResolver(scope, nodes)::place);
  }

  /**
   * A binder of inputs that are set.
   *
   * @param places finds what a path means, or says why it means no input
   */
  SetBinder(Scope scope, Function<TargetPath, Optional<InputPlace>> places) {
    this.scope = scope;
    this.places = places;
    this.expressions = scope.expressions();
  }

  @Override
  public Optional<SetInput> bind(SetDeclaration declaration) {
    Optional<InputPlace> place = places.apply(declaration.target());
    Optional<Expression> value = expressions.bind(declaration.value());
    return place.flatMap(
        input -> value.flatMap(v -> new SetValue(scope, declaration, input).fitting(v)));
  }
}
