package dev.weft.compiler.binding;

import dev.weft.compiler.expression.Expression;
import dev.weft.compiler.shape.Condition;
import dev.weft.compiler.syntax.RequireDeclaration;

/**
 * What has to hold for a workflow to be built.
 *
 * @param message a text that says what is wrong when it does not
 */
public record Requirement(RequireDeclaration declaration, Expression condition, Expression message)
    implements BoundStatement {

  /** What it says of that on which the shape of a graph depends; all else is free. */
  public Condition held() {
    return ShapeConditions.of(condition);
  }
}
