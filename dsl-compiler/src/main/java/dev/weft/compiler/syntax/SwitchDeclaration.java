package dev.weft.compiler.syntax;

import dev.weft.compiler.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * {@code switch start = blank -> KSampler.latent_image { blank: EmptyLatentImage }}.
 *
 * @param defaultValue a case, as written
 * @param targets at least one
 * @param cases at least one
 */
public record SwitchDeclaration(
    String documentation,
    Name name,
    Optional<Name> defaultValue,
    List<TargetPath> targets,
    List<Case> cases,
    Optional<Deprecation> deprecation,
    Span span)
    implements Statement {

  public SwitchDeclaration {
    targets = List.copyOf(targets);
    cases = List.copyOf(cases);
  }

  @Override
  public Optional<Name> property() {
    return Optional.of(name);
  }

  /**
   * {@code photo: VAEEncode}.
   *
   * @param output which one of several, by its name
   */
  public record Case(
      String documentation, Name name, NodeSelector node, Optional<Name> output, Span span) {}
}
