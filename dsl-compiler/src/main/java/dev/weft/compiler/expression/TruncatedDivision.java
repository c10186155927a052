package dev.weft.compiler.expression;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.expression.Expression.Constant;
import dev.weft.compiler.expression.ExpressionType.Scalar;
import java.util.Optional;

/** Warns of a division that loses its fraction where a number with one is wanted. */
final class TruncatedDivision {
  private TruncatedDivision() {}

  /** The warning, if a whole number that is taken for a number comes from a division. */
  static Optional<Diagnostic.Builder> in(Expression whole) {
    return division(whole).map(TruncatedDivision::warning);
  }

  private static Optional<Expression.Infix> division(Expression expression) {
    if (expression instanceof Expression.Infix infix && infix.type() == Scalar.INT) {
      return infix.operator() == Operator.DIVIDE
          ? Optional.of(infix)
          : division(infix.left()).or(() -> division(infix.right()));
    }
    if (expression instanceof Expression.Negated negated) {
      return division(negated.operand());
    }
    return expression instanceof Expression.Conditional conditional
        ? division(conditional.then()).or(() -> division(conditional.otherwise()))
        : Optional.empty();
  }

  private static Diagnostic.Builder warning(Expression.Infix division) {
    Diagnostic.Builder diagnostic =
        Diagnostic.of(
                DiagnosticCode.TRUNCATED_DIVISION,
                division.span(),
                "this division of whole numbers drops the fraction that the result could have")
            .label("a whole number, though a number is wanted");
    if (division.right() instanceof Constant divisor
        && divisor.span().text().chars().allMatch(c -> c == '_' || Character.isDigit(c))) {
      String exact = divisor.span().text() + ".0";
      return diagnostic.help("divide by `" + exact + "` to keep it").replace(divisor.span(), exact);
    }
    return diagnostic.help(
        "multiply one side by `1.0` to keep it; `floor(…)` round that drops it on purpose");
  }
}
