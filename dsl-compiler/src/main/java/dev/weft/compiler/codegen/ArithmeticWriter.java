package dev.weft.compiler.codegen;

import com.palantir.javapoet.TypeName;
import dev.weft.compiler.codegen.JavaExpression.Level;
import dev.weft.compiler.expression.Expression;
import dev.weft.compiler.expression.ExpressionType;
import dev.weft.compiler.expression.ExpressionType.Scalar;
import dev.weft.compiler.expression.Operator;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes arithmetic: with the operators of Java where the results are known to fit, with {@code
 * Arithmetic} where they may not.
 */
final class ArithmeticWriter {
  private final Imports imports;

  ArithmeticWriter(Imports imports) {
    this.imports = imports;
  }

  JavaExpression infix(Expression.Infix infix, JavaExpression left, JavaExpression right) {
    boolean fails = left.fails() || right.fails();
    JavaExpression result =
        switch (infix.type()) {
          case SEED -> seeds(infix, left, right);
          case INT -> whole(infix.operator(), left, right);
          case FLOAT -> decimal(infix.operator(), left, right);
          case BOOL, TEXT -> throw new AssertionError(infix);
        };
    return result.failing(fails);
  }

  private JavaExpression whole(Operator operator, JavaExpression left, JavaExpression right) {
    Interval one = left.interval().orElse(Interval.LONG);
    Interval other = right.interval().orElse(Interval.LONG);
    Optional<Interval> results =
        one.with(operator, other).filter(interval -> interval.within(Interval.LONG));
    if (results.isEmpty()) {
      return called(operator, left, right, TypeName.LONG).in(Interval.LONG);
    }
    boolean ints = left.isInt() && right.isInt();
    boolean fitsInt = results.get().within(Interval.INT);
    JavaExpression first = ints && !fitsInt ? asLong(left) : left;
    return operator(operator, first, right, ints && fitsInt ? TypeName.INT : TypeName.LONG)
        .in(results.get());
  }

  private static JavaExpression asLong(JavaExpression number) {
    return new JavaExpression(
        Code.of("(long) ", number.at(Level.UNARY)),
        Level.UNARY,
        TypeName.LONG,
        number.interval(),
        number.fails());
  }

  private JavaExpression decimal(Operator operator, JavaExpression left, JavaExpression right) {
    Interval one = left.interval().orElse(Interval.DOUBLE).doubles();
    Interval other = right.interval().orElse(Interval.DOUBLE).doubles();
    Optional<Interval> results =
        one.with(operator, other).filter(interval -> interval.within(Interval.DOUBLE));
    return results
        .map(interval -> operator(operator, left, right, TypeName.DOUBLE).in(interval.doubles()))
        .orElseGet(() -> called(operator, left, right, TypeName.DOUBLE).in(Interval.DOUBLE));
  }

  private static JavaExpression operator(
      Operator operator, JavaExpression left, JavaExpression right, TypeName type) {
    Level level =
        operator == Operator.ADD || operator == Operator.SUBTRACT ? Level.SUM : Level.PRODUCT;
    Level above = level.above();
    return new JavaExpression(
        Code.of(left.at(level), " ", operator.sign(), " ", right.at(above)),
        level,
        type,
        Optional.empty(),
        false);
  }

  private JavaExpression called(
      Operator operator, JavaExpression left, JavaExpression right, TypeName type) {
    String method = operator.name().toLowerCase(Locale.ROOT);
    return call(type, method, left.code(), right.code()).failing(true);
  }

  private JavaExpression call(TypeName type, String method, Object... arguments) {
    return JavaExpression.primary(
        type, ExpressionWriter.call(imports.name(RuntimeTypes.ARITHMETIC), method, arguments));
  }

  /** Seeds wrap around as Java's numbers do; only what divides looks at their size. */
  private JavaExpression seeds(Expression.Infix infix, JavaExpression left, JavaExpression right) {
    Operator operator = infix.operator();
    if (operator != Operator.DIVIDE && operator != Operator.REMAINDER) {
      return operator(operator, left, right, TypeName.LONG);
    }
    String method = operator.name().toLowerCase(Locale.ROOT) + "Unsigned";
    boolean known = infix.right() instanceof Expression.Constant;
    return known
        ? JavaExpression.primary(
            TypeName.LONG,
            ExpressionWriter.call(RuntimeTypes.LONG, method, left.code(), right.code()))
        : call(TypeName.LONG, method, left.code(), right.code()).failing(true);
  }

  /** A whole number taken for a seed, which a negative one is not. */
  JavaExpression seed(JavaExpression number) {
    boolean fits = number.interval().filter(Interval::neverNegative).isPresent();
    return fits ? number : call(TypeName.LONG, "seed", number.code()).failing(true);
  }

  JavaExpression negated(JavaExpression operand, ExpressionType type) {
    Interval of = operand.interval().orElse(type == Scalar.INT ? Interval.LONG : Interval.DOUBLE);
    Interval result = of.negated();
    if (type == Scalar.INT && !result.within(Interval.LONG)) {
      return call(TypeName.LONG, "negate", operand.code()).in(Interval.LONG).failing(true);
    }
    JavaExpression number =
        operand.isInt() && !result.within(Interval.INT) ? asLong(operand) : operand;
    // Two signs in a row would be another operator.
    boolean signed = number.code().text().startsWith("-");
    return new JavaExpression(
        Code.of("-", signed ? Code.of("(", number.code(), ")") : number.at(Level.UNARY)),
        Level.UNARY,
        number.type(),
        Optional.of(result),
        operand.fails());
  }
}
