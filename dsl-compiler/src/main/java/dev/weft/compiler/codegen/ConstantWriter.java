package dev.weft.compiler.codegen;

import com.palantir.javapoet.TypeName;
import dev.weft.compiler.codegen.JavaExpression.Level;
import dev.weft.compiler.expression.Expression;
import dev.weft.compiler.literal.Literal;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/** Writes values that are known at build time. */
final class ConstantWriter {
  private ConstantWriter() {}

  static JavaExpression write(Expression.Constant constant) {
    Literal value = constant.value();
    return switch (constant.type()) {
      case INT -> whole(value.integer().orElseThrow());
      case FLOAT -> decimal(value.number().orElseThrow().doubleValue());
      case BOOL -> JavaExpression.primary(TypeName.BOOLEAN, value.text());
      case TEXT -> JavaExpression.primary(RuntimeTypes.STRING, JavaText.expression(value.text()));
      case SEED -> JavaExpression.primary(TypeName.LONG, seed(value.integer().orElseThrow()));
    };
  }

  private static JavaExpression whole(BigInteger value) {
    boolean isInt = value.bitLength() < Integer.SIZE;
    return new JavaExpression(
        Code.of(SignedJavaType.literal(value)),
        value.signum() < 0 ? Level.UNARY : Level.PRIMARY,
        isInt ? TypeName.INT : TypeName.LONG,
        Optional.of(Interval.of(new BigDecimal(value))),
        false);
  }

  private static JavaExpression decimal(double value) {
    return new JavaExpression(
        Code.of(value),
        value < 0 ? Level.UNARY : Level.PRIMARY,
        TypeName.DOUBLE,
        Optional.of(Interval.of(new BigDecimal(value))),
        false);
  }

  private static Code seed(BigInteger value) {
    return value.bitLength() >= Long.SIZE
        ? Code.of(RuntimeTypes.LONG, ".parseUnsignedLong(\"", value, "\")")
        : Code.of(value, "L");
  }
}
