package dev.weft.compiler.syntax;

import dev.weft.grammar.WeftParser.GroupContext;
import dev.weft.grammar.WeftParser.StatementContext;

/** Reads {@code group}. */
final class GroupReader {
  private GroupReader() {}

  static Statement read(StatementContext statement, PartBuilder parts) {
    GroupContext tree = (GroupContext) statement;
    return new GroupDeclaration(
        parts.quoted(tree.text()), parts.statements(tree.statement()), parts.span(tree));
  }
}
