package dev.weft.compiler.codegen;

import com.palantir.javapoet.TypeName;
import dev.weft.compiler.binding.DefaultValue;
import dev.weft.compiler.type.NumberRange;
import java.math.BigDecimal;
import java.util.Optional;

/** A number is a {@code double}. */
record DoubleJavaType(NumberRange range) implements JavaType {

  @Override
  public TypeName type() {
    return TypeName.DOUBLE;
  }

  @Override
  public Code conversion(Imports imports) {
    return Code.of(imports.name(RuntimeTypes.UNTYPED_VALUE), "::asDouble");
  }

  @Override
  public Code checked(String constant, String argument) {
    if (range.min().isEmpty() && range.max().isEmpty() && range.step().isEmpty()) {
      return Code.of(constant, ".finite(", argument, ")");
    }
    return Bounds.check(
        constant,
        argument,
        range.min().map(DoubleJavaType::literal).orElse(infinity("NEGATIVE_INFINITY")),
        range.max().map(DoubleJavaType::literal).orElse(infinity("POSITIVE_INFINITY")),
        range.step().map(DoubleJavaType::literal).orElseGet(() -> Code.of("0")));
  }

  @Override
  public Optional<Code> initial(DefaultValue.Constant value, String constant) {
    return value.literal().number().map(DoubleJavaType::literal);
  }

  @Override
  public String values() {
    return Bounds.phrase(
        range.min().map(DoubleJavaType::plain),
        range.max().map(DoubleJavaType::plain),
        range.step().map(DoubleJavaType::plain));
  }

  static Code literal(BigDecimal value) {
    return literal(value.doubleValue());
  }

  private static Code literal(double value) {
    if (Double.isInfinite(value)) {
      return infinity(value > 0 ? "POSITIVE_INFINITY" : "NEGATIVE_INFINITY");
    }
    return Code.of(value);
  }

  static Code infinity(String name) {
    return Code.of(RuntimeTypes.DOUBLE, ".", name);
  }

  private static String plain(BigDecimal value) {
    double number = value.doubleValue();
    return number == Math.rint(number) && Math.abs(number) < 1e15
        ? Long.toString((long) number)
        : Double.toString(number);
  }
}
