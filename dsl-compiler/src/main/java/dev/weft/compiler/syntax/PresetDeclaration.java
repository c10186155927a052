package dev.weft.compiler.syntax;

import dev.weft.compiler.source.Span;
import java.util.List;
import java.util.Optional;

/** {@code preset fast { steps = 8 sampler = "lcm" }}. */
public record PresetDeclaration(
    String documentation,
    Name name,
    List<Assignment> assignments,
    Optional<Deprecation> deprecation,
    Span span)
    implements Statement {

  public PresetDeclaration {
    assignments = List.copyOf(assignments);
  }

  /** {@code steps = 8}. */
  public record Assignment(Name name, ValueSyntax value, Span span) {}
}
