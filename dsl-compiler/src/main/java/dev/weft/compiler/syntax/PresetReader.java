package dev.weft.compiler.syntax;

import dev.weft.grammar.WeftParser.AssignmentContext;
import dev.weft.grammar.WeftParser.PresetContext;
import dev.weft.grammar.WeftParser.StatementContext;
import java.util.Optional;

/** Reads {@code preset}. */
final class PresetReader {
  private PresetReader() {}

  static Statement read(StatementContext statement, PartBuilder parts) {
    PresetContext tree = (PresetContext) statement;
    return new PresetDeclaration(
        parts.documentation(tree),
        parts.word(tree.name()),
        tree.assignment().stream().map(one -> assignment(one, parts)).toList(),
        Optional.ofNullable(tree.deprecation()).map(parts::deprecation),
        parts.span(tree));
  }

  private static PresetDeclaration.Assignment assignment(
      AssignmentContext tree, PartBuilder parts) {
    return new PresetDeclaration.Assignment(
        parts.word(tree.name()), parts.value(tree.value()), parts.span(tree));
  }
}
