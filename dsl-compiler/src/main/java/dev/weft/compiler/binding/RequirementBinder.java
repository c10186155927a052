package dev.weft.compiler.binding;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.expression.Expression;
import dev.weft.compiler.expression.ExpressionBinder;
import dev.weft.compiler.source.Span;
import dev.weft.compiler.syntax.RequireDeclaration;
import java.util.Optional;

/** Binds a requirement, which depends on something that can be set. */
final class RequirementBinder implements StatementBinder<RequireDeclaration> {
  private final Scope scope;
  private final ExpressionBinder expressions;

  RequirementBinder(Scope scope, NodeResolver nodes) {
    this.scope = scope;
    this.expressions = scope.expressions();
  }

  @Override
  public Optional<Requirement> bind(RequireDeclaration declaration) {
    Optional<Expression> condition = expressions.condition(declaration.condition());
    Optional<Expression> message = expressions.message(declaration.message(), condition);
    return condition.isEmpty()
            || message.isEmpty()
            || !depends(condition.get())
            || showsSecret(message.get())
        ? Optional.empty()
        : Optional.of(new Requirement(declaration, condition.get(), message.get()));
  }

  /** What throws it is logged. */
  private boolean showsSecret(Expression message) {
    if (message.secret()) {
      Expression shown =
          message.operands().stream().filter(Expression::secret).findFirst().orElse(message);
      scope.report(
          Diagnostic.of(
                  DiagnosticCode.SECRET_IN_MESSAGE,
                  shown.span(),
                  "this message would show a secret")
              .label("made of a secret")
              .help("leave it out of the message; what a requirement is about is named anyway"));
    }
    return message.secret();
  }

  private boolean depends(Expression condition) {
    if (!(condition instanceof Expression.Constant constant)) {
      return true;
    }
    Span where = condition.span();
    scope.report(
        constant.isTrue()
            ? Diagnostic.of(DiagnosticCode.ALWAYS_HOLDS, where, "this always holds")
                .label("true, whatever parameters are set to")
                .help("delete the statement, or compare with a parameter")
            : Diagnostic.of(
                    DiagnosticCode.NEVER_HOLDS, where, "this never holds, so nothing can be built")
                .label("false, whatever parameters are set to")
                .help("delete the statement, or compare with a parameter"));
    return false;
  }
}
