package dev.weft.compiler.binding;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.expression.Expression;
import dev.weft.compiler.source.Span;
import dev.weft.compiler.syntax.RemovalDeclaration;
import java.util.List;
import java.util.Optional;

/** Binds {@code bypass} and {@code mute} with their conditions. */
final class ConditionalRemovalBinder implements StatementBinder<RemovalDeclaration> {
  private final Scope scope;
  private final RemovalBinder removals;

  ConditionalRemovalBinder(Scope scope, NodeResolver nodes) {
    this(scope, new RemovalBinder(scope, nodes));
  }

  ConditionalRemovalBinder(Scope scope, RemovalBinder removals) {
    this.scope = scope;
    this.removals = removals;
  }

  @Override
  public Optional<ConditionalRemoval> bind(RemovalDeclaration declaration) {
    List<NodeRemoval> bound = removals.bind(List.of(declaration.removal()));
    Optional<Expression> condition =
        declaration.condition().flatMap(scope.expressions()::condition);
    condition.ifPresent(this::checkDepends);
    return condition.isPresent() == declaration.condition().isPresent()
        ? Optional.of(new ConditionalRemoval(declaration, condition, bound))
        : Optional.empty();
  }

  private void checkDepends(Expression condition) {
    if (condition instanceof Expression.Constant constant) {
      Span where = condition.span();
      scope.report(
          constant.isTrue()
              ? Diagnostic.of(DiagnosticCode.ALWAYS_HOLDS, where, "this always holds")
                  .label("true, whatever parameters are set to")
                  .help("leave `when` out, or compare with a parameter")
              : Diagnostic.of(DiagnosticCode.NEVER_HOLDS, where, "this never holds")
                  .label("false, whatever parameters are set to")
                  .help("delete the statement, or compare with a parameter"));
    }
  }
}
