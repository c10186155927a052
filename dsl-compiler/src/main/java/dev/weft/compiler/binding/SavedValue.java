package dev.weft.compiler.binding;

import dev.weft.compiler.workflow.InputValue.Kind;
import dev.weft.compiler.workflow.InputValue.Literal;
import java.math.BigDecimal;
import java.util.Optional;

/** What a saved literal is worth, however it is spelled. */
final class SavedValue {
  private SavedValue() {}

  /** Whether a parameter of the type can have the literal as its default. */
  static boolean fits(ParameterType type, Literal literal) {
    if (type instanceof ParameterType.Text || type instanceof ParameterType.File) {
      return literal.kind() == Kind.STRING;
    }
    if (type instanceof ParameterType.Int) {
      return number(literal).flatMap(Numbers::whole).filter(Numbers::isLong).isPresent();
    }
    if (type instanceof ParameterType.Float) {
      return number(literal).filter(Numbers::isFinite).isPresent();
    }
    if (type instanceof ParameterType.Bool) {
      return literal.kind() == Kind.BOOLEAN;
    }
    if (type instanceof ParameterType.Seed) {
      return number(literal).flatMap(Numbers::whole).filter(Numbers::isSeed).isPresent();
    }
    if (type instanceof ParameterType.Choice choice) {
      return isScalar(literal)
          && (!choice.closed() || ChoiceOptions.of(choice.options(), literal).isPresent());
    }
    if (type instanceof ParameterType.Json) {
      return true;
    }
    throw new AssertionError(type);
  }

  /** Whether both mean the same: {@code 8} and {@code 8.0} do. */
  static boolean same(Literal a, Literal b) {
    Optional<BigDecimal> left = number(a);
    Optional<BigDecimal> right = number(b);
    if (left.isPresent() && right.isPresent()) {
      return left.get().compareTo(right.get()) == 0;
    }
    return a.kind() == b.kind() && a.text().equals(b.text());
  }

  /** The value of a number; empty for everything else. */
  static Optional<BigDecimal> number(Literal literal) {
    return isNumber(literal) ? Numbers.parse(literal.text()) : Optional.empty();
  }

  static boolean isNumber(Literal literal) {
    return literal.kind() == Kind.INTEGER || literal.kind() == Kind.DECIMAL;
  }

  /** Whether it is a text, a number, true or false. */
  static boolean isScalar(Literal literal) {
    return literal.kind() == Kind.STRING || literal.kind() == Kind.BOOLEAN || isNumber(literal);
  }

  /** What kind of thing it is, for a message: {@code a text}. */
  static String described(Literal literal) {
    return switch (literal.kind()) {
      case STRING -> "a text";
      case INTEGER -> "a whole number";
      case DECIMAL -> "a number";
      case BOOLEAN -> literal.text();
      case NULL -> "null";
      case ARRAY -> "a list";
      case OBJECT -> "an object";
    };
  }
}
