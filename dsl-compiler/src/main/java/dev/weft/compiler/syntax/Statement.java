package dev.weft.compiler.syntax;

import dev.weft.compiler.source.Span;
import java.util.List;
import java.util.stream.Stream;

/** What stands between the braces of a workflow: one record for each kind. */
public interface Statement {

  Span span();

  /** All of them; a group's own instead of the group. */
  static Stream<Statement> flat(List<Statement> statements) {
    return statements.stream()
        .flatMap(
            s -> s instanceof GroupDeclaration group ? flat(group.statements()) : Stream.of(s));
  }
}
