package dev.weft.compiler.codegen;

import dev.weft.compiler.workflow.InputValue;
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
  static ChoiceForm of(Collection<DefaultLiteral> values) {
    long texts = values.stream().filter(v -> v.kind() == InputValue.Kind.STRING).count();
    if (texts == values.size()) {
      return TEXTS;
    }
    return texts == 0 ? LITERALS : MIXED;
  }
}
