package dev.weft.compiler.syntax;

import dev.weft.grammar.WeftParser.OutputContext;
import dev.weft.grammar.WeftParser.OutputTypeContext;
import dev.weft.grammar.WeftParser.StatementContext;
import java.util.Optional;

/** Reads {@code output}. */
final class OutputReader {
  private OutputReader() {}

  static Statement read(StatementContext statement, PartBuilder parts) {
    OutputContext tree = (OutputContext) statement;
    Optional<OutputTypeContext> type = Optional.ofNullable(tree.outputType());
    return new OutputDeclaration(
        parts.documentation(tree),
        parts.word(tree.name()),
        type.map(OutputTypeContext::one).map(parts::span),
        type.map(OutputTypeContext::outputKind).map(parts::word),
        parts.selector(tree.selector()),
        Optional.ofNullable(tree.deprecation()).map(parts::deprecation),
        parts.span(tree));
  }
}
