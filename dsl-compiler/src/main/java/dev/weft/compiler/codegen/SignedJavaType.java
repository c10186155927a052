package dev.weft.compiler.codegen;

import com.palantir.javapoet.TypeName;
import dev.weft.compiler.binding.DefaultValue;
import dev.weft.compiler.binding.Parameter;
import dev.weft.compiler.type.NumberRange;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.stream.Stream;

/** A whole number is an {@code int} or a {@code long}. */
record SignedJavaType(
    boolean isInt, Optional<BigInteger> min, Optional<BigInteger> max, Optional<BigInteger> step)
    implements JavaType {

  /** {@code int} when range and default fit, else {@code long}. */
  static JavaType of(Parameter parameter) {
    NumberRange range = parameter.type().range().orElseThrow();
    Optional<BigInteger> min = whole(range.min());
    Optional<BigInteger> max = whole(range.max());
    Optional<BigInteger> given =
        parameter.defaultValue().constant().flatMap(value -> value.literal().integer());
    boolean isInt =
        Stream.of(min, max, given)
            .flatMap(Optional::stream)
            .allMatch(n -> n.bitLength() < Integer.SIZE);
    // A step of one says nothing of whole numbers.
    Optional<BigInteger> step = whole(range.step()).filter(s -> !s.equals(BigInteger.ONE));
    return new SignedJavaType(isInt, min, max, step);
  }

  /** One whose bounds nobody asks for. */
  static JavaType anyOf(boolean large) {
    return new SignedJavaType(!large, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static Optional<BigInteger> whole(Optional<BigDecimal> bound) {
    return bound.map(BigDecimal::toBigIntegerExact);
  }

  @Override
  public TypeName type() {
    return isInt ? TypeName.INT : TypeName.LONG;
  }

  @Override
  public Code conversion(Imports imports) {
    return Code.of(imports.name(RuntimeTypes.UNTYPED_VALUE), isInt ? "::asInt" : "::asLong");
  }

  @Override
  public Code checked(String constant, String argument) {
    if (min.isEmpty() && max.isEmpty() && step.isEmpty()) {
      return Code.of(argument);
    }
    return Bounds.check(
        constant,
        argument,
        min.map(this::bound).orElse(extreme("MIN_VALUE")),
        max.map(this::bound).orElse(extreme("MAX_VALUE")),
        step.map(this::bound).orElseGet(() -> Code.of("1")));
  }

  @Override
  public Optional<Code> initial(DefaultValue.Constant value, String constant) {
    return value.literal().integer().filter(this::fits).map(number -> Code.of(literal(number)));
  }

  @Override
  public String values() {
    return Bounds.phrase(
        min.map(BigInteger::toString),
        max.map(BigInteger::toString),
        step.map(BigInteger::toString));
  }

  private boolean fits(BigInteger value) {
    return value.bitLength() < (isInt ? Integer.SIZE : Long.SIZE);
  }

  /** What Java cannot hold cannot be set, so a bound beyond it is none. */
  private Code bound(BigInteger value) {
    if (fits(value)) {
      return Code.of(literal(value));
    }
    return extreme(value.signum() < 0 ? "MIN_VALUE" : "MAX_VALUE");
  }

  private Code extreme(String name) {
    return Code.of(isInt ? RuntimeTypes.INTEGER : RuntimeTypes.LONG, ".", name);
  }

  /** The number in Java. */
  static String literal(BigInteger value) {
    return value.bitLength() < Integer.SIZE ? value.toString() : value + "L";
  }
}
