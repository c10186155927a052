package dev.weft.compiler.binding;

import dev.weft.compiler.expression.Expression;
import dev.weft.compiler.expression.ExpressionBinder;
import dev.weft.compiler.syntax.SetDeclaration;
import java.util.Optional;

/** Binds an input that the mapping sets: the input, the value, and whether one takes the other. */
final class SetBinder implements StatementBinder<SetDeclaration> {
  private final Scope scope;
  private final PathResolver paths;
  private final ExpressionBinder expressions;

  SetBinder(Scope scope, NodeResolver nodes) {
    this.scope = scope;
    this.paths = new PathResolver(scope, nodes);
    this.expressions = scope.expressions();
  }

  @Override
  public Optional<SetInput> bind(SetDeclaration declaration) {
    Optional<InputPlace> place = paths.place(declaration.target());
    Optional<Expression> value = expressions.bind(declaration.value());
    return place.flatMap(
        input -> value.flatMap(v -> new SetValue(scope, declaration, input).fitting(v)));
  }
}
