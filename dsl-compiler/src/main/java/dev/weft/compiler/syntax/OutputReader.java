package dev.weft.compiler.syntax;

import dev.weft.grammar.WeftParser.OutputContext;
import dev.weft.grammar.WeftParser.StatementContext;
import java.util.Optional;

/** Reads {@code output}. */
final class OutputReader {
  private OutputReader() {}

  static Statement read(StatementContext statement, PartBuilder parts) {
    OutputContext tree = (OutputContext) statement;
    return new OutputDeclaration(
        parts.documentation(tree),
        parts.word(tree.name()),
        Optional.ofNullable(tree.one()).map(parts::span),
        Optional.ofNullable(tree.typeName()).map(parts::word),
        parts.selector(tree.selector()),
        Optional.ofNullable(tree.deprecation()).map(parts::deprecation),
        parts.span(tree));
  }
}
