package dev.weft.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
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
  public CodeBlock checked(String constant, String argument) {
    return takesAll()
        ? CodeBlock.of("$N", argument)
        : CodeBlock.of(
            "$N.inUnsignedRange($N, $L, $L)", constant, argument, literal(min), literal(max));
  }

  @Override
  public Optional<CodeBlock> initial(DefaultValue.Constant value, String constant) {
    return value.literal().integer().filter(UnsignedJavaType::fits).map(UnsignedJavaType::literal);
  }

  @Override
  public CodeBlock drawn(Imports imports) {
    return takesAll()
        ? CodeBlock.of("$T.random()", imports.name(RuntimeTypes.SEEDS))
        : CodeBlock.of(
            "$T.random($L, $L)", imports.name(RuntimeTypes.SEEDS), literal(min), literal(max));
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

  private static CodeBlock literal(BigInteger value) {
    if (value.bitLength() >= Long.SIZE) {
      return CodeBlock.of("$T.parseUnsignedLong($S)", RuntimeTypes.LONG, value);
    }
    return CodeBlock.of("$L", SignedJavaType.literal(value));
  }
}
