package dev.weft.compiler.syntax;

import dev.weft.grammar.WeftParser.LetContext;
import dev.weft.grammar.WeftParser.StatementContext;

/** Reads {@code let}. */
final class LetReader {
  private LetReader() {}

  static Statement read(StatementContext statement, PartBuilder parts) {
    LetContext tree = (LetContext) statement;
    return new LetDeclaration(
        parts.documentation(tree),
        parts.word(tree.name()),
        parts.expression(tree.expression()),
        parts.span(tree));
  }
}
