package dev.weft.compiler.syntax;

import dev.weft.compiler.source.Span;
import java.util.List;

/** {@code fragment Sampling { … }}: statements that several workflows use. */
public record FragmentDeclaration(
    String documentation, Name name, List<Statement> statements, Span span) {

  public FragmentDeclaration {
    statements = List.copyOf(statements);
  }
}
