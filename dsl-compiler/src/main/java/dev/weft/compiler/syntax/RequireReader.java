package dev.weft.compiler.syntax;

import dev.weft.grammar.WeftParser.RequireContext;
import dev.weft.grammar.WeftParser.StatementContext;

/** Reads {@code require}. */
final class RequireReader {
  private RequireReader() {}

  static Statement read(StatementContext statement, PartBuilder parts) {
    RequireContext tree = (RequireContext) statement;
    return new RequireDeclaration(
        parts.expression(tree.expression()), parts.template(tree.text()), parts.span(tree));
  }
}
