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
  public Code conversion(Imports imports) {
    return Code.of(imports.name(RuntimeTypes.UNTYPED_VALUE), "::asUnsigned");
  }

  @Override
  public Code checked(String constant, String argument) {
    return takesAll()
        ? Code.of(argument)
        : Code.of(
            constant, ".inUnsignedRange(", argument, ", ", literal(min), ", ", literal(max), ")");
  }

  @Override
  public Optional<Code> initial(DefaultValue.Constant value, String constant) {
    return value.literal().integer().filter(UnsignedJavaType::fits).map(UnsignedJavaType::literal);
  }

  @Override
  public Code drawn(Imports imports) {
    return takesAll()
        ? Code.of(imports.name(RuntimeTypes.SEEDS), ".random()")
        : Code.of(
            imports.name(RuntimeTypes.SEEDS), ".random(", literal(min), ", ", literal(max), ")");
  }

  @Override
  public String sending(String verb) {
    return verb + "Unsigned";
  }

  @Override
  public String reading() {
    return "Unsigned: see {@link Long#toUnsignedString(long)}.";
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

  static Code literal(BigInteger value) {
    if (value.bitLength() >= Long.SIZE) {
      return Code.of(RuntimeTypes.LONG, ".parseUnsignedLong(\"", value, "\")");
    }
    return Code.of(SignedJavaType.literal(value));
  }
}
