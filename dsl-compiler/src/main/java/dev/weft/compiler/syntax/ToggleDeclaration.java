package dev.weft.compiler.syntax;

import dev.weft.compiler.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * {@code toggle name = off bypass node mute node}.
 *
 * @param defaultValue {@code on} or {@code off}, as written
 * @param removals what happens when it is off; at least one
 */
public record ToggleDeclaration(
    String documentation,
    Name name,
    Optional<Name> defaultValue,
    List<RemovalClause> removals,
    Optional<Deprecation> deprecation,
    Span span)
    implements Statement {

  public ToggleDeclaration {
    removals = List.copyOf(removals);
  }

  @Override
  public Optional<Name> property() {
    return Optional.of(name);
  }
}
