package dev.weft.compiler.binding;

import dev.weft.compiler.expression.Expression;
import dev.weft.compiler.syntax.LetDeclaration;

/** A value that is computed of others. */
public record Let(LetDeclaration declaration, Expression value) implements BoundStatement {

  public String name() {
    return declaration.name().text();
  }
}
