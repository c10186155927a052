package dev.weft.compiler.syntax;

import dev.weft.grammar.WeftParser.RemoveContext;
import dev.weft.grammar.WeftParser.StatementContext;
import java.util.Optional;

/** Reads {@code bypass} and {@code mute}. */
final class RemovalReader {
  private RemovalReader() {}

  static Statement read(StatementContext statement, PartBuilder parts) {
    RemoveContext tree = (RemoveContext) statement;
    return new RemovalDeclaration(
        parts.removal(tree.removal()),
        Optional.ofNullable(tree.expression()).map(parts::expression),
        parts.span(tree));
  }
}
