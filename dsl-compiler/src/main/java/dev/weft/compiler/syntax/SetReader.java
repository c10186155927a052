package dev.weft.compiler.syntax;

import dev.weft.grammar.WeftParser.SetContext;
import dev.weft.grammar.WeftParser.StatementContext;

/** Reads {@code set}. */
final class SetReader {
  private SetReader() {}

  static Statement read(StatementContext statement, PartBuilder parts) {
    SetContext tree = (SetContext) statement;
    return new SetDeclaration(
        parts.target(tree.target()), parts.expression(tree.expression()), parts.span(tree));
  }
}
