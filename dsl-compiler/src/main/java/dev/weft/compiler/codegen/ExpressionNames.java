package dev.weft.compiler.codegen;

import dev.weft.compiler.expression.Expression;
import java.util.Optional;

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

  /**
   * Whether a choice has one of its values.
   *
   * @param outcome whether that is to be true
   * @return empty where it is no enum, or has no constant for that value alone
   */
  Optional<JavaExpression> chosen(Expression.NameUse choice, String value, boolean outcome);

  /** A case of a switch. */
  JavaExpression switchCase(Expression.Case one);
}
