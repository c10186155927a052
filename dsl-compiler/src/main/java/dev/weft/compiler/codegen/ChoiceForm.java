package dev.weft.compiler.codegen;

import dev.weft.compiler.literal.Literal;
import java.util.Collection;

/** How the values of a choice say what is sent. */
enum ChoiceForm {
  /** Every value is a text and is sent as one. */
  TEXTS,
  /** No value is a text: numbers, true and false are sent as they are written. */
  LITERALS,
  /** Some are texts and some are not. */
  MIXED;

  /** The form of a choice that takes these values. */
  static ChoiceForm of(Collection<Literal> values) {
    long texts = values.stream().filter(Literal::isText).count();
    if (texts == values.size()) {
      return TEXTS;
    }
    return texts == 0 ? LITERALS : MIXED;
  }
}
