package dev.weft.compiler.binding;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.syntax.Name;
import dev.weft.compiler.syntax.ToggleDeclaration;
import java.util.Optional;

/** Binds a toggle: its nodes, and how it stands by default. */
final class ToggleBinder implements StatementBinder<ToggleDeclaration> {
  private final Scope scope;
  private final RemovalBinder removals;

  ToggleBinder(Scope scope, NodeResolver nodes) {
    this(scope, new RemovalBinder(scope, nodes));
  }

  ToggleBinder(Scope scope, RemovalBinder removals) {
    this.scope = scope;
    this.removals = removals;
  }

  @Override
  public Optional<Toggle> bind(ToggleDeclaration declaration) {
    return Optional.of(
        new Toggle(
            declaration,
            declaration.defaultValue().map(this::on).orElse(true),
            removals.bind(declaration.removals()),
            scope.names().qualified(declaration.name())));
  }

  private boolean on(Name value) {
    if (!value.text().equals("on") && !value.text().equals("off")) {
      scope.report(
          Diagnostic.of(
                  DiagnosticCode.BAD_DEFAULT, value.span(), "`" + value + "` is not `on` or `off`")
              .label("a toggle is one of the two")
              .help("write `on` if the nodes run unless a program says otherwise, else `off`")
              .replace(value.span(), "on")
              .replace(value.span(), "off"));
    }
    return !value.text().equals("off");
  }
}
