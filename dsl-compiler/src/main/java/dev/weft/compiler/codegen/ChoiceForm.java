package dev.weft.compiler.codegen;

import dev.weft.compiler.literal.Literal;
import java.util.Collection;

/** How the values of a choice say what is sent. */
enum ChoiceForm {
  /** Every value is a text and is sent as one. */
  TEXTS,

  /** Every value is a whole number, and so is any other; an enum keeps their literals. */
  NUMBERS,

  /** Some are texts; the others are sent as the literals they are. */
  MIXED;

  /** The form of a choice that takes these values. */
  static ChoiceForm of(Collection<Literal> values) {
    if (values.stream().allMatch(Literal::isText)) {
      return TEXTS;
    }
    return values.stream().allMatch(ChoiceForm::isLong) ? NUMBERS : MIXED;
  }

  /** Whether a value can be said in this form. */
  boolean holds(Literal value) {
    return switch (this) {
      case TEXTS -> value.isText();
      case NUMBERS -> isLong(value);
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
}
