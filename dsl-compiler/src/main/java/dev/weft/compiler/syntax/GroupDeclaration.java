package dev.weft.compiler.syntax;

import dev.weft.compiler.source.Span;
import java.util.List;

/** {@code group "Size" { … }}: statements that a form shows together. */
public record GroupDeclaration(Name title, List<Statement> statements, Span span)
    implements Statement {

  public GroupDeclaration {
    statements = List.copyOf(statements);
  }
}
