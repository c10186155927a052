package dev.weft.compiler.codegen;

import dev.weft.compiler.expression.Expression;
import dev.weft.compiler.expression.ExpressionType;
import dev.weft.compiler.expression.ExpressionType.Scalar;
import dev.weft.workflow.Arithmetic;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What expressions mean, written down a second time and as plainly as can be: whole numbers and
 * seeds are {@link BigInteger}s, numbers {@link Double}s. Throws {@link ArithmeticException} where
 * there is no value.
 */
final class Interpreter {
  private static final BigInteger SEEDS = BigInteger.ONE.shiftLeft(64);

  private final Map<String, Object> values;

  Interpreter(Map<String, Object> values) {
    this.values = values;
  }

  Object valueOf(Expression expression) {
    if (expression instanceof Expression.Constant constant) {
      return switch (constant.type()) {
        case INT, SEED -> constant.value().integer().orElseThrow();
        case FLOAT -> constant.value().number().orElseThrow().doubleValue();
        case BOOL -> constant.value().text().equals("true");
        case TEXT -> constant.value().text();
      };
    }
    if (expression instanceof Expression.NameUse use) {
      return values.get(use.named().name());
    }
    if (expression instanceof Expression.Negated negated) {
      return negated.type() == Scalar.FLOAT
          ? (Object) (-(Double) valueOf(negated.operand()))
          : whole(whole(negated.operand()).negate());
    }
    if (expression instanceof Expression.Not not) {
      return !truth(not.operand());
    }
    if (expression instanceof Expression.Widened widened) {
      BigInteger number = whole(widened.operand());
      return widened.type() == Scalar.FLOAT ? (Object) number.doubleValue() : seed(number);
    }
    if (expression instanceof Expression.Conditional choice) {
      return truth(choice.condition()) ? valueOf(choice.then()) : valueOf(choice.otherwise());
    }
    if (expression instanceof Expression.Template template) {
      StringBuilder text = new StringBuilder();
      template.operands().forEach(part -> text.append(shown(valueOf(part))));
      return text.toString();
    }
    if (expression instanceof Expression.Infix infix) {
      return infix(infix);
    }
    if (expression instanceof Expression.Call call) {
      return call(call);
    }
    throw new AssertionError(expression);
  }

  static String shown(Object value) {
    return value instanceof Double number ? Arithmetic.text(number) : value.toString();
  }

  private Object infix(Expression.Infix infix) {
    return switch (infix.operator()) {
      case AND -> truth(infix.left()) && truth(infix.right());
      case OR -> truth(infix.left()) || truth(infix.right());
      case EQUAL -> same(valueOf(infix.left()), valueOf(infix.right()));
      case UNEQUAL -> !same(valueOf(infix.left()), valueOf(infix.right()));
      case LESS -> compare(infix) < 0;
      case AT_MOST -> compare(infix) <= 0;
      case GREATER -> compare(infix) > 0;
      case AT_LEAST -> compare(infix) >= 0;
      default ->
          infix.type() == Scalar.FLOAT
              ? decimal(infix)
              : fitting(infix.type(), arithmetic(infix, whole(infix.left()), whole(infix.right())));
    };
  }

  private static boolean same(Object one, Object other) {
    return one instanceof Double a && other instanceof Double b
        ? a.doubleValue() == b.doubleValue()
        : one.equals(other);
  }

  private int compare(Expression.Infix infix) {
    return order(valueOf(infix.left()), valueOf(infix.right()));
  }

  private static int order(Object one, Object other) {
    if (one instanceof Double a && other instanceof Double b) {
      return a.doubleValue() == b.doubleValue() ? 0 : Double.compare(a, b);
    }
    return ((BigInteger) one).compareTo((BigInteger) other);
  }

  /** As {@link #order}, but -0 comes before 0, as for those that choose one of them. */
  private static int place(Object one, Object other) {
    return one instanceof Double a && other instanceof Double b
        ? Double.compare(a, b)
        : order(one, other);
  }

  private static BigInteger arithmetic(Expression.Infix infix, BigInteger a, BigInteger b) {
    return switch (infix.operator()) {
      case ADD -> a.add(b);
      case SUBTRACT -> a.subtract(b);
      case MULTIPLY -> a.multiply(b);
      case DIVIDE -> a.divide(b);
      case REMAINDER -> a.remainder(b);
      default -> throw new AssertionError(infix);
    };
  }

  private double decimal(Expression.Infix infix) {
    double a = (Double) valueOf(infix.left());
    double b = (Double) valueOf(infix.right());
    double result =
        switch (infix.operator()) {
          case ADD -> a + b;
          case SUBTRACT -> a - b;
          case MULTIPLY -> a * b;
          case DIVIDE -> a / b;
          case REMAINDER -> a % b;
          default -> throw new AssertionError(infix);
        };
    if (!Double.isFinite(result)) {
      throw new ArithmeticException("not finite");
    }
    return result;
  }

  private Object call(Expression.Call call) {
    List<Object> all = call.operands().stream().map(this::valueOf).toList();
    Object first = all.get(0);
    return switch (call.function()) {
      case MIN -> all.stream().min(Interpreter::place).orElseThrow();
      case MAX -> all.stream().max(Interpreter::place).orElseThrow();
      case CLAMP -> {
        if (order(all.get(1), all.get(2)) > 0) {
          throw new ArithmeticException("turned");
        }
        yield place(first, all.get(1)) < 0
            ? all.get(1)
            : place(first, all.get(2)) > 0 ? all.get(2) : first;
      }
      case ROUND -> rounded((Double) first + 0.0, new BigDecimal("0.5"), RoundingMode.FLOOR);
      case FLOOR -> rounded((Double) first, BigDecimal.ZERO, RoundingMode.FLOOR);
      case CEIL -> rounded((Double) first, BigDecimal.ZERO, RoundingMode.CEILING);
      case ABS ->
          first instanceof Double number
              ? (Object) Math.abs(number)
              : whole(((BigInteger) first).abs());
      case LENGTH -> BigInteger.valueOf(first.toString().codePoints().count());
      case LOWER -> first.toString().toLowerCase(Locale.ROOT);
      case UPPER -> first.toString().toUpperCase(Locale.ROOT);
      case TRIM -> first.toString().strip();
      case REPLACE ->
          all.get(1).equals("")
              ? first
              : first.toString().replace(all.get(1).toString(), all.get(2).toString());
    };
  }

  private static BigInteger rounded(double value, BigDecimal more, RoundingMode mode) {
    return whole(new BigDecimal(value).add(more).setScale(0, mode).toBigInteger());
  }

  private boolean truth(Expression expression) {
    return (Boolean) valueOf(expression);
  }

  private BigInteger whole(Expression expression) {
    return (BigInteger) valueOf(expression);
  }

  private static BigInteger fitting(ExpressionType type, BigInteger value) {
    return type == Scalar.SEED ? value.mod(SEEDS) : whole(value);
  }

  private static BigInteger whole(BigInteger value) {
    return BigInteger.valueOf(value.longValueExact());
  }

  private static BigInteger seed(BigInteger value) {
    if (value.signum() < 0) {
      throw new ArithmeticException("no seed");
    }
    return value;
  }
}
