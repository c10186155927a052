package dev.weft.compiler.binding;

import dev.weft.compiler.syntax.LetDeclaration;
import java.util.Optional;

/** Binds a derived value, unless that was done when another asked for it. */
final class LetBinder implements StatementBinder<LetDeclaration> {
  private final WorkflowNames names;

  LetBinder(Scope scope, NodeResolver nodes) {
    this.names = scope.names();
  }

  @Override
  public Optional<Let> bind(LetDeclaration declaration) {
    return names.bound(declaration);
  }
}
