package dev.weft.compiler.expression;

import dev.weft.compiler.expression.Expression.Constant;
import dev.weft.compiler.expression.ExpressionType.Scalar;
import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.literal.Numbers;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Computes what is known at build time: with the results that a call would have. */
final class Folding {
  private static final BigInteger SEEDS = Numbers.SEED_MAX.add(BigInteger.ONE);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private Folding() {}

  /** There is no result, whatever parameters are set to. */
  static final class Impossible extends Exception {
    private static final long serialVersionUID = 1;

    Impossible(String why) {
      super(why, null, false, false);
    }

    String why() {
      return String.valueOf(getMessage());
    }
  }

  static Literal negated(Constant value) throws Impossible {
    return value.type() == Scalar.FLOAT
        ? decimal(-decimal(value), "-" + value.value())
        : whole(whole(value).negate(), Scalar.INT, "-" + value.value());
  }

  static Literal not(Constant value) {
    return Literal.ofBoolean(!value.isTrue());
  }

  /** A whole number as another type. */
  static Literal widened(Constant value, Scalar type) throws Impossible {
    return type == Scalar.FLOAT
        ? decimal(decimal(value), value.value().text())
        : whole(whole(value), Scalar.SEED, value.value().text());
  }

  static Literal infix(Operator operator, Constant left, Constant right, Scalar type)
      throws Impossible {
    return switch (operator.kind()) {
      case ARITHMETIC -> arithmetic(operator, left, right, type);
      case ORDER -> Literal.ofBoolean(holds(operator, compare(left, right)));
      case EQUALITY -> Literal.ofBoolean(equal(left, right) == (operator == Operator.EQUAL));
      case LOGIC ->
          Literal.ofBoolean(
              operator == Operator.AND
                  ? left.isTrue() && right.isTrue()
                  : left.isTrue() || right.isTrue());
    };
  }

  private static Literal arithmetic(Operator operator, Constant left, Constant right, Scalar type)
      throws Impossible {
    String shown = left.value() + " " + operator.sign() + " " + right.value();
    boolean divides = operator == Operator.DIVIDE || operator == Operator.REMAINDER;
    if (divides && decimal(right) == 0) {
      throw new Impossible("`" + shown + "` divides by zero");
    }
    if (type == Scalar.FLOAT) {
      return decimal(arithmetic(operator, decimal(left), decimal(right)), shown);
    }
    BigInteger result = arithmetic(operator, whole(left), whole(right));
    return whole(type == Scalar.SEED ? result.mod(SEEDS) : result, type, shown);
  }

  private static double arithmetic(Operator operator, double left, double right) {
    return switch (operator) {
      case ADD -> left + right;
      case SUBTRACT -> left - right;
      case MULTIPLY -> left * right;
      case DIVIDE -> left / right;
      case REMAINDER -> left % right;
      default -> throw new AssertionError(operator);
    };
  }

  private static BigInteger arithmetic(Operator operator, BigInteger left, BigInteger right) {
    return switch (operator) {
      case ADD -> left.add(right);
      case SUBTRACT -> left.subtract(right);
      case MULTIPLY -> left.multiply(right);
      case DIVIDE -> left.divide(right);
      case REMAINDER -> left.remainder(right);
      default -> throw new AssertionError(operator);
    };
  }

  /** Whether one whole number is a multiple of another. */
  static boolean isWhole(Constant dividend, Constant divisor) {
    return whole(dividend).remainder(whole(divisor)).signum() == 0;
  }

  static Literal call(Function function, List<Constant> arguments, Scalar type) throws Impossible {
    Constant first = arguments.get(0);
    String text = first.value().text();
    return switch (function) {
      case MIN -> arguments.stream().min(Folding::compare).orElseThrow().value();
      case MAX -> arguments.stream().max(Folding::compare).orElseThrow().value();
      case CLAMP -> clamped(first, arguments.get(1), arguments.get(2));
      case ROUND -> rounded(first, HALF, RoundingMode.FLOOR, function);
      case FLOOR -> rounded(first, BigDecimal.ZERO, RoundingMode.FLOOR, function);
      case CEIL -> rounded(first, BigDecimal.ZERO, RoundingMode.CEILING, function);
      case ABS ->
          type == Scalar.FLOAT
              ? decimal(Math.abs(decimal(first)), text)
              : whole(whole(first).abs(), type, shown(function, arguments));
      case LENGTH -> Literal.ofNumber(BigInteger.valueOf(text.codePointCount(0, text.length())));
      case LOWER -> Literal.ofText(text.toLowerCase(Locale.ROOT));
      case UPPER -> Literal.ofText(text.toUpperCase(Locale.ROOT));
      case TRIM -> Literal.ofText(text.strip());
      case REPLACE -> {
        String old = arguments.get(1).value().text();
        yield old.isEmpty()
            ? first.value()
            : Literal.ofText(text.replace(old, arguments.get(2).value().text()));
      }
    };
  }

  private static Literal clamped(Constant value, Constant low, Constant high) throws Impossible {
    if (compare(low, high) > 0) {
      throw new Impossible(
          "`clamp` has no value to give: " + low.value() + " is above " + high.value());
    }
    if (compare(value, low) < 0) {
      return low.value();
    }
    return compare(value, high) > 0 ? high.value() : value.value();
  }

  private static Literal rounded(
      Constant value, BigDecimal more, RoundingMode mode, Function function) throws Impossible {
    BigDecimal exact = new BigDecimal(decimal(value)).add(more);
    return whole(
        exact.setScale(0, mode).toBigInteger(), Scalar.INT, shown(function, List.of(value)));
  }

  private static String shown(Function function, List<Constant> arguments) {
    return arguments.stream()
        .map(argument -> argument.value().json())
        .collect(Collectors.joining(", ", function.word() + "(", ")"));
  }

  private static boolean equal(Constant left, Constant right) {
    return left.value().means(right.value());
  }

  private static int compare(Constant left, Constant right) {
    return left.type() == Scalar.FLOAT
        ? Double.compare(decimal(left), decimal(right))
        : whole(left).compareTo(whole(right));
  }

  private static boolean holds(Operator order, int comparison) {
    return switch (order) {
      case LESS -> comparison < 0;
      case AT_MOST -> comparison <= 0;
      case GREATER -> comparison > 0;
      case AT_LEAST -> comparison >= 0;
      default -> throw new AssertionError(order);
    };
  }

  private static double decimal(Constant value) {
    return value.value().number().orElseThrow().doubleValue();
  }

  private static BigInteger whole(Constant value) {
    return value.value().integer().orElseThrow();
  }

  /** The number as a {@code double}; zero has no sign. */
  private static Literal decimal(double value, String shown) throws Impossible {
    if (!Double.isFinite(value)) {
      throw new Impossible("`" + shown + "` is beyond what a number can be");
    }
    return Literal.ofNumber(BigDecimal.valueOf(value));
  }

  private static Literal whole(BigInteger value, Scalar type, String shown) throws Impossible {
    if (type == Scalar.SEED) {
      if (!Numbers.isSeed(value)) {
        throw new Impossible("`" + shown + "` is no seed: a seed goes from 0 to 2^64-1");
      }
    } else if (!Numbers.isLong(value)) {
      throw new Impossible("`" + shown + "` does not fit into 64 bits");
    }
    return Literal.ofNumber(value);
  }
}
