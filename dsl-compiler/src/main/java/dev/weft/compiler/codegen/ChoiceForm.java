package dev.weft.compiler.codegen;

import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.literal.Numbers;
import java.math.BigDecimal;
import java.util.Collection;

/** How the values of a choice say what is sent. */
enum ChoiceForm {
  /** Every value is a text and is sent as one. */
  TEXTS,

  /** Every value is a whole number, and so is any other; an enum keeps their literals. */
  NUMBERS,

  /** Every value is a number, and so is any other; an enum keeps their literals. */
  DECIMALS,

  /** Some are texts; the others are sent as the literals they are. */
  MIXED;

  /** The form of a choice that takes these values. */
  static ChoiceForm of(Collection<Literal> values) {
    if (values.stream().allMatch(Literal::isText)) {
      return TEXTS;
    }
    if (values.stream().allMatch(ChoiceForm::isLong)) {
      return NUMBERS;
    }
    return values.stream().allMatch(ChoiceForm::isDouble) ? DECIMALS : MIXED;
  }

  /** Whether a value can be said in this form. */
  boolean holds(Literal value) {
    return switch (this) {
      case TEXTS -> value.isText();
      case NUMBERS -> isLong(value);
      case DECIMALS -> isDouble(value);
      case MIXED -> true;
    };
  }

  /** Whether a {@code long} is written as the literal is. */
  private static boolean isLong(Literal value) {
    return value.kind() == Literal.Kind.INTEGER
        && value
            .integer()
            .filter(number -> number.bitLength() < Long.SIZE)
            .filter(number -> number.toString().equals(value.json()))
            .isPresent();
  }

  /** Whether a {@code double} is exactly the number. */
  private static boolean isDouble(Literal value) {
    return value
        .number()
        .filter(Numbers::isFinite)
        .filter(
            number -> new BigDecimal(Double.toString(number.doubleValue())).compareTo(number) == 0)
        .isPresent();
  }
}
