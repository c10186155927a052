package dev.weft.compiler.syntax;

import dev.weft.grammar.WeftParser.StatementContext;
import dev.weft.grammar.WeftParser.ToggleContext;
import java.util.Optional;

/** Reads {@code toggle}. */
final class ToggleReader {
  private ToggleReader() {}

  static Statement read(StatementContext statement, PartBuilder parts) {
    ToggleContext tree = (ToggleContext) statement;
    return new ToggleDeclaration(
        parts.documentation(tree),
        parts.word(tree.name(0)),
        Optional.ofNullable(tree.name(1)).map(parts::word),
        tree.removal().stream().map(parts::removal).toList(),
        Optional.ofNullable(tree.deprecation()).map(parts::deprecation),
        parts.span(tree));
  }
}
