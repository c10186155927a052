package dev.weft.compiler.codegen;

import com.palantir.javapoet.TypeName;
import dev.weft.compiler.expression.Expression;
import dev.weft.compiler.expression.ExpressionType;
import dev.weft.compiler.expression.ExpressionType.Scalar;
import dev.weft.compiler.source.Span;

/** Writes what may fail so that its error names the expression. */
final class FormulaWriter {
  private static final int LONGEST_SHOWN = 200;

  private final Imports imports;

  FormulaWriter(Imports imports) {
    this.imports = imports;
  }

  /**
   * The expression, in a {@code Formula} if it may fail.
   *
   * @param written what the mapping says
   */
  Code guarded(Span written, JavaExpression value, Expression expression) {
    return value.fails()
        ? Code.of(
            imports.name(RuntimeTypes.FORMULA),
            ".",
            method(expression.type()),
            "(",
            JavaText.expression(shown(written)),
            ", this, () -> ",
            value.code(),
            ")")
        : value.code();
  }

  /** The Java type of a variable that holds it. */
  static TypeName type(Expression expression, JavaExpression value) {
    if (expression.type() == Scalar.FLOAT) {
      return TypeName.DOUBLE;
    }
    boolean whole = expression.type() == Scalar.INT || expression.type() == Scalar.SEED;
    return value.fails() && whole ? TypeName.LONG : value.type();
  }

  private static String method(ExpressionType type) {
    if (type == Scalar.FLOAT) {
      return "number";
    }
    if (type == Scalar.BOOL) {
      return "truth";
    }
    return type == Scalar.TEXT ? "text" : "whole";
  }

  /** A part of the mapping on one line. */
  static String shown(Span written) {
    String line = written.text().replaceAll("\\s+", " ").strip();
    return line.length() <= LONGEST_SHOWN
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST_SHOWN / 2)) + "…";
  }
}
