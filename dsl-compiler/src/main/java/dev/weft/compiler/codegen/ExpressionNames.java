package dev.weft.compiler.codegen;

import dev.weft.compiler.expression.Expression;

/** What names of expressions are in the Java that is written. */
interface ExpressionNames {

  /** The value of a name. */
  JavaExpression value(Expression.NameUse use);

  /**
   * Whether a name has a value, or a list an element.
   *
   * @param outcome whether that is to be true
   */
  JavaExpression given(Expression.Given given, boolean outcome);

  /** A case of a switch. */
  JavaExpression switchCase(Expression.Case one);
}
