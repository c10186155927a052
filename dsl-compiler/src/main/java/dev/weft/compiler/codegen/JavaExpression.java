package dev.weft.compiler.codegen;

import com.palantir.javapoet.TypeName;
import java.util.Optional;

/**
 * An expression in Java.
 *
 * @param level how tightly its outermost operator binds
 * @param type what Java takes it for
 * @param interval what it can be, if it is a number with a sign
 * @param fails whether it may throw an {@link ArithmeticException}
 */
record JavaExpression(
    Code code, Level level, TypeName type, Optional<Interval> interval, boolean fails) {

  /** The operators of Java that are used, from the loosest to the tightest. */
  enum Level {
    CONDITIONAL,
    OR,
    AND,
    EQUALITY,
    ORDER,
    SUM,
    PRODUCT,
    UNARY,
    PRIMARY;

    /** The next tighter one; the tightest itself. */
    Level above() {
      return switch (this) {
        case CONDITIONAL -> OR;
        case OR -> AND;
        case AND -> EQUALITY;
        case EQUALITY -> ORDER;
        case ORDER -> SUM;
        case SUM -> PRODUCT;
        case PRODUCT -> UNARY;
        case UNARY, PRIMARY -> PRIMARY;
      };
    }
  }

  static JavaExpression primary(TypeName type, Object... parts) {
    return new JavaExpression(Code.of(parts), Level.PRIMARY, type, Optional.empty(), false);
  }

  JavaExpression in(Interval other) {
    return new JavaExpression(code, level, type, Optional.of(other), fails);
  }

  JavaExpression failing(boolean may) {
    return new JavaExpression(code, level, type, interval, fails || may);
  }

  /** As an operand of an operator, in parentheses if that binds tighter. */
  Code at(Level operator) {
    return level.compareTo(operator) >= 0 ? code : Code.of("(", code, ")");
  }

  /** The same, cast to its own type: an object becomes a primitive. */
  JavaExpression primitive() {
    return new JavaExpression(
        Code.of("(", type, ") ", at(Level.UNARY)), Level.UNARY, type, interval, fails);
  }

  boolean isInt() {
    return type.equals(TypeName.INT);
  }
}
