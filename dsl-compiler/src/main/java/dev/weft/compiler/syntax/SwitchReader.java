package dev.weft.compiler.syntax;

import dev.weft.grammar.WeftParser.StatementContext;
import dev.weft.grammar.WeftParser.SwitchCaseContext;
import dev.weft.grammar.WeftParser.SwitchContext;
import java.util.Optional;

/** Reads {@code switch}. */
final class SwitchReader {
  private SwitchReader() {}

  static Statement read(StatementContext statement, PartBuilder parts) {
    SwitchContext tree = (SwitchContext) statement;
    return new SwitchDeclaration(
        parts.documentation(tree),
        parts.word(tree.name(0)),
        Optional.ofNullable(tree.name(1)).map(parts::word),
        tree.target().stream().map(parts::target).toList(),
        tree.switchCase().stream().map(one -> readCase(one, parts)).toList(),
        Optional.ofNullable(tree.deprecation()).map(parts::deprecation),
        parts.span(tree));
  }

  private static SwitchDeclaration.Case readCase(SwitchCaseContext tree, PartBuilder parts) {
    return new SwitchDeclaration.Case(
        parts.documentation(tree),
        parts.word(tree.name()),
        parts.selector(tree.selector()),
        Optional.ofNullable(tree.inputName()).map(parts::inputName),
        parts.span(tree));
  }
}
