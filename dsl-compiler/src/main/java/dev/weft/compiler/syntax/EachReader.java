package dev.weft.compiler.syntax;

import dev.weft.grammar.WeftParser.EachContext;
import dev.weft.grammar.WeftParser.StatementContext;
import java.util.Optional;

/** Reads {@code each}. */
final class EachReader {
  private EachReader() {}

  static Statement read(StatementContext statement, PartBuilder parts) {
    EachContext tree = (EachContext) statement;
    return new EachDeclaration(
        parts.documentation(tree),
        parts.word(tree.name(0)),
        parts.bounds(tree.bounds()),
        Optional.ofNullable(tree.name(1)).map(parts::word),
        parts.has(tree, "chains") ? EachDeclaration.Form.CHAINS : EachDeclaration.Form.REPEATS,
        parts.removed(tree.selector(), tree.keeping()),
        parts.statements(tree.statement()),
        Optional.ofNullable(tree.deprecation()).map(parts::deprecation),
        parts.span(tree));
  }
}
