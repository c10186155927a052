package dev.weft.compiler.syntax;

import dev.weft.compiler.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * {@code each lora: 0..8 chains LoraLoader { … }}.
 *
 * @param bounds without a step
 * @param defaultValue {@code saved}, as written
 * @param node what is copied, or whose inputs are repeated
 * @param statements in the order written
 */
public record EachDeclaration(
    String documentation,
    Name name,
    RangeClause bounds,
    Optional<Name> defaultValue,
    Form form,
    RemovedNode node,
    List<Statement> statements,
    Optional<Deprecation> deprecation,
    Span span)
    implements Statement {

  public EachDeclaration {
    statements = List.copyOf(statements);
  }

  @Override
  public Optional<Name> property() {
    return Optional.of(name);
  }

  /** What becomes of each element. */
  public enum Form {
    /** A copy of the node, behind the one before. */
    CHAINS,
    /** One more of the numbered inputs of the node. */
    REPEATS
  }
}
