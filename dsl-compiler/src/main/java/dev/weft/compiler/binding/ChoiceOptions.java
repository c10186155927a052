package dev.weft.compiler.binding;

import dev.weft.compiler.literal.Literal;
import java.util.List;
import java.util.Optional;

/** Options of a choice, found by what they say. */
final class ChoiceOptions {
  private ChoiceOptions() {}

  /** The option that reads so: {@code "euler"} for euler, {@code 512} for 512. */
  static Optional<Literal> of(List<Literal> options, String text) {
    return options.stream().filter(option -> option.text().equals(text)).findFirst();
  }

  /** The option that means the same as a value. */
  static Optional<Literal> of(List<Literal> options, Literal value) {
    return options.stream().filter(value::means).findFirst();
  }

  /** The value that an option of the mapping, always written as a text, stands for. */
  static Literal literal(String text, List<Literal> known, Literal saved) {
    return of(known, text)
        .or(() -> saved.isText() ? Optional.empty() : likeSaved(text, saved))
        .orElseGet(() -> Literal.ofText(text));
  }

  private static Optional<Literal> likeSaved(String text, Literal saved) {
    return Literal.parse(text)
        .filter(value -> saved.isNumber() ? value.isNumber() : value.kind() == saved.kind())
        .filter(Literal::isScalar);
  }
}
