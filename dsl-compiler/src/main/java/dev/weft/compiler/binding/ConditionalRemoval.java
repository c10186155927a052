package dev.weft.compiler.binding;

import dev.weft.compiler.expression.Expression;
import dev.weft.compiler.shape.Condition;
import dev.weft.compiler.source.Span;
import dev.weft.compiler.syntax.RemovalDeclaration;
import java.util.List;
import java.util.Optional;

/**
 * Nodes that are bypassed or muted where something holds.
 *
 * @param condition empty where they always are
 */
public record ConditionalRemoval(
    RemovalDeclaration declaration, Optional<Expression> condition, List<NodeRemoval> removals)
    implements Removing {

  public ConditionalRemoval {
    removals = List.copyOf(removals);
  }

  @Override
  public boolean isWhole() {
    return NodeRemoval.written(removals) == declaration.removal().nodes().size();
  }

  @Override
  public Span written() {
    return declaration.span();
  }

  @Override
  public Span decided() {
    return condition.map(Expression::span).orElse(declaration.removal().span());
  }

  @Override
  public Condition when() {
    return condition.map(ShapeConditions::of).orElseGet(Condition::always);
  }
}
