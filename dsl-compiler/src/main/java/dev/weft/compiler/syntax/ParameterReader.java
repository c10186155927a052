package dev.weft.compiler.syntax;

import dev.weft.grammar.WeftParser.ParameterContext;
import dev.weft.grammar.WeftParser.StatementContext;
import java.util.List;
import java.util.Optional;

/** Reads {@code param}. */
final class ParameterReader {
  private ParameterReader() {}

  static Statement read(StatementContext statement, PartBuilder parts) {
    ParameterContext tree = (ParameterContext) statement;
    return new ParameterDeclaration(
        parts.documentation(tree),
        parts.word(tree.name(0)),
        Optional.ofNullable(tree.name(1)).map(parts::word),
        Optional.ofNullable(tree.type()).map(parts::type),
        Optional.ofNullable(tree.range()).map(parts::range),
        Optional.ofNullable(tree.required()).map(parts::span),
        Optional.ofNullable(tree.optional()).map(parts::span),
        Optional.ofNullable(tree.value()).map(parts::value),
        tree.inputs() == null
            ? List.of()
            : tree.inputs().target().stream().map(parts::target).toList(),
        Optional.ofNullable(tree.deprecation()).map(parts::deprecation),
        parts.span(tree));
  }
}
