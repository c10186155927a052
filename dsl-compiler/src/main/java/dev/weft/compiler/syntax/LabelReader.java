package dev.weft.compiler.syntax;

import dev.weft.grammar.WeftParser.LabelContext;
import dev.weft.grammar.WeftParser.StatementContext;

/** Reads {@code label}. */
final class LabelReader {
  private LabelReader() {}

  static Statement read(StatementContext statement, PartBuilder parts) {
    LabelContext tree = (LabelContext) statement;
    return new LabelDeclaration(
        parts.selector(tree.selector()), parts.quoted(tree.text()), parts.span(tree));
  }
}
