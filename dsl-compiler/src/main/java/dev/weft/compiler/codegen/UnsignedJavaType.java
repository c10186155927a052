package dev.weft.compiler.codegen;

import com.palantir.javapoet.TypeName;
import dev.weft.compiler.binding.DefaultValue;
import dev.weft.compiler.type.NumberRange;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/** A seed is an unsigned {@code long}. */
record UnsignedJavaType(BigInteger min, BigInteger max) implements JavaType {
  private static final BigInteger LARGEST =
      BigInteger.ONE.shiftLeft(Long.SIZE).subtract(BigInteger.ONE);

  static JavaType of(NumberRange range) {
    return new UnsignedJavaType(
        range.min().map(BigDecimal::toBigIntegerExact).orElse(BigInteger.ZERO),
        range.max().map(BigDecimal::toBigIntegerExact).orElse(LARGEST));
  }

  @Override
  public TypeName type() {
    return TypeName.LONG;
  }

  @Override
  public String checked(String constant, String argument) {
    return takesAll()
        ? argument
        : constant
            + ".inUnsignedRange("
            + String.join(", ", argument, literal(min), literal(max))
            + ")";
  }

  @Override
  public Optional<String> initial(DefaultValue.Constant value, String constant) {
    return value.literal().integer().filter(UnsignedJavaType::fits).map(UnsignedJavaType::literal);
  }

  @Override
  public String drawn() {
    return takesAll()
        ? RuntimeTypes.SEEDS + ".random()"
        : RuntimeTypes.SEEDS + ".random(" + literal(min) + ", " + literal(max) + ")";
  }

  @Override
  public String requestMethod() {
    return "setUnsigned";
  }

  @Override
  public String shown(String field) {
    return RuntimeTypes.LONG + ".toUnsignedString(" + field + ")";
  }

  @Override
  public String values() {
    return takesAll()
        ? "Unsigned"
        : Bounds.phrase(Optional.of(min.toString()), Optional.of(max.toString()), Optional.empty());
  }

  private boolean takesAll() {
    return min.signum() == 0 && max.equals(LARGEST);
  }

  private static boolean fits(BigInteger value) {
    return value.signum() >= 0 && value.bitLength() <= Long.SIZE;
  }

  private static String literal(BigInteger value) {
    if (value.bitLength() >= Long.SIZE) {
      return RuntimeTypes.LONG + ".parseUnsignedLong(\"" + value + "\")";
    }
    return value.bitLength() < Integer.SIZE ? value.toString() : value + "L";
  }
}
