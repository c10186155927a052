package dev.weft.compiler.codegen;

import com.palantir.javapoet.TypeName;
import dev.weft.compiler.expression.ExpressionType;
import dev.weft.compiler.expression.ExpressionType.Scalar;
import dev.weft.compiler.literal.Numbers;
import dev.weft.compiler.type.NumberRange;
import dev.weft.compiler.type.ParameterType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/**
 * The bounds of an input that a computed value may be beyond.
 *
 * @param method of the runtime's {@code Parameter}
 * @param arguments of the method, behind the value
 * @param isInt whether the bounds are of 32 bits
 */
record InputBounds(String method, Code arguments, boolean isInt) {

  /** Empty when no value can be beyond them. */
  static Optional<InputBounds> of(ParameterType input, ExpressionType type, JavaExpression value) {
    Optional<NumberRange> range = input.range();
    if (range.isEmpty()) {
      return Optional.empty();
    }
    if (type == Scalar.SEED) {
      return unsigned(range.get());
    }
    return type == Scalar.FLOAT ? decimal(range.get(), value) : whole(range.get(), value);
  }

  private static Optional<InputBounds> unsigned(NumberRange range) {
    BigInteger min = range.min().map(BigDecimal::toBigInteger).orElse(BigInteger.ZERO);
    BigInteger least = min.max(BigInteger.ZERO);
    BigInteger most = range.max().map(BigDecimal::toBigInteger).orElse(Numbers.SEED_MAX);
    boolean takesAll = least.signum() == 0 && most.equals(Numbers.SEED_MAX);
    return takesAll
        ? Optional.empty()
        : Optional.of(
            new InputBounds(
                "inUnsignedRange",
                Code.of(UnsignedJavaType.literal(least), ", ", UnsignedJavaType.literal(most)),
                false));
  }

  private static Optional<InputBounds> whole(NumberRange range, JavaExpression value) {
    BigDecimal min = range.min().orElse(Interval.LONG.min()).max(Interval.LONG.min());
    BigDecimal max = range.max().orElse(Interval.LONG.max()).min(Interval.LONG.max());
    Interval taken = new Interval(min, max);
    return value.interval().orElse(Interval.LONG).within(taken)
        ? Optional.empty()
        : Optional.of(
            new InputBounds(
                "inRange",
                Code.of(bound(min), ", ", bound(max), ", 1"),
                taken.within(Interval.INT)));
  }

  private static Code bound(BigDecimal bound) {
    if (bound.compareTo(Interval.LONG.min()) == 0) {
      return Code.of(RuntimeTypes.LONG, ".MIN_VALUE");
    }
    return bound.compareTo(Interval.LONG.max()) == 0
        ? Code.of(RuntimeTypes.LONG, ".MAX_VALUE")
        : Code.of(SignedJavaType.literal(bound.toBigInteger()));
  }

  private static Optional<InputBounds> decimal(NumberRange range, JavaExpression value) {
    Interval taken =
        new Interval(
            range.min().orElse(Interval.DOUBLE.min()), range.max().orElse(Interval.DOUBLE.max()));
    return value.interval().orElse(Interval.DOUBLE).doubles().within(taken.doubles())
        ? Optional.empty()
        : Optional.of(
            new InputBounds(
                "inRange",
                Code.of(
                    range
                        .min()
                        .map(DoubleJavaType::literal)
                        .orElse(DoubleJavaType.infinity("NEGATIVE_INFINITY")),
                    ", ",
                    range
                        .max()
                        .map(DoubleJavaType::literal)
                        .orElse(DoubleJavaType.infinity("POSITIVE_INFINITY")),
                    ", 0"),
                false));
  }

  /** The value, checked. */
  Code checked(String constant, Code value) {
    return Code.of(constant, ".", method, "(", value, ", ", arguments, ")");
  }

  /** The Java type of a checked value. */
  TypeName type(TypeName unchecked) {
    return unchecked.equals(TypeName.INT) && !isInt ? TypeName.LONG : unchecked;
  }
}
