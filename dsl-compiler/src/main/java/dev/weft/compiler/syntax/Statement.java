package dev.weft.compiler.syntax;

import dev.weft.compiler.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands between the braces of a workflow: one record for each kind. */
public interface Statement {

  Span span();

  /** The name of what a program can set by it, if there is such a thing. */
  default Optional<Name> property() {
    return Optional.empty();
  }

  /** What it says if it should no longer be used. */
  default Optional<Deprecation> deprecation() {
    return Optional.empty();
  }

  /** All of them; a group's own instead of the group. */
  static Stream<Statement> flat(List<Statement> statements) {
    return statements.stream()
        .flatMap(
            s -> s instanceof GroupDeclaration group ? flat(group.statements()) : Stream.of(s));
  }
}
