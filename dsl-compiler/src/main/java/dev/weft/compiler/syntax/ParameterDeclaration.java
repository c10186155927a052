package dev.weft.compiler.syntax;

import dev.weft.compiler.source.Span;
import java.util.List;
import java.util.Optional;

/** {@code param name was old: type in range required = default -> target, target}. */
public record ParameterDeclaration(
    String documentation,
    Name name,
    Optional<Name> formerName,
    Optional<TypeReference> type,
    Optional<RangeClause> range,
    Optional<Span> required,
    Optional<Span> optional,
    Optional<ValueSyntax> defaultValue,
    List<TargetPath> targets,
    Optional<Deprecation> deprecation,
    Span span)
    implements Statement {

  public ParameterDeclaration {
    targets = List.copyOf(targets);
  }

  @Override
  public Optional<Name> property() {
    return Optional.of(name);
  }
}
