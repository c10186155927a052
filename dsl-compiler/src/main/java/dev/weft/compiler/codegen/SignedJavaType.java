package dev.weft.compiler.codegen;

import com.palantir.javapoet.TypeName;
import dev.weft.compiler.binding.DefaultValue;
import dev.weft.compiler.binding.ParameterType;
import java.math.BigInteger;
import java.util.Optional;
import java.util.stream.Stream;

/** A whole number is an {@code int} or a {@code long}. */
record SignedJavaType(boolean isInt, ParameterType.Int range) implements JavaType {

  /** {@code int} when range and default fit, else {@code long}. */
  static JavaType of(ParameterType.Int range, DefaultValue defaultValue) {
    Stream<BigInteger> known =
        Stream.of(
                range.min(),
                range.max(),
                defaultValue.constant().flatMap(value -> value.literal().integer()))
            .flatMap(Optional::stream);
    return new SignedJavaType(known.allMatch(n -> n.bitLength() < Integer.SIZE), range);
  }

  @Override
  public TypeName type() {
    return isInt ? TypeName.INT : TypeName.LONG;
  }

  @Override
  public String checked(String constant, String argument) {
    if (range.min().isEmpty() && range.max().isEmpty() && step().isEmpty()) {
      return argument;
    }
    return Bounds.check(
        constant,
        argument,
        range.min().map(this::bound).orElse(extreme("MIN_VALUE")),
        range.max().map(this::bound).orElse(extreme("MAX_VALUE")),
        step().map(this::bound).orElse("1"));
  }

  @Override
  public Optional<String> initial(DefaultValue.Constant value, String constant) {
    return value.literal().integer().filter(this::fits).map(this::literal);
  }

  @Override
  public String values() {
    return Bounds.phrase(
        range.min().map(BigInteger::toString),
        range.max().map(BigInteger::toString),
        step().map(BigInteger::toString));
  }

  private Optional<BigInteger> step() {
    return range.step().filter(step -> step.compareTo(BigInteger.ONE) > 0);
  }

  private boolean fits(BigInteger value) {
    return value.bitLength() < (isInt ? Integer.SIZE : Long.SIZE);
  }

  /** What Java cannot hold cannot be set, so a bound beyond it is none. */
  private String bound(BigInteger value) {
    if (fits(value)) {
      return literal(value);
    }
    return extreme(value.signum() < 0 ? "MIN_VALUE" : "MAX_VALUE");
  }

  private String extreme(String name) {
    return (isInt ? RuntimeTypes.INTEGER : RuntimeTypes.LONG) + "." + name;
  }

  private String literal(BigInteger value) {
    return value.bitLength() < Integer.SIZE ? value.toString() : value + "L";
  }
}
