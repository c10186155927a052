package dev.weft.compiler.type;

import dev.weft.compiler.literal.Literal;
import java.util.List;
import java.util.Optional;

/**
 * The values of a choice.
 *
 * @param values in the order of the mapping or the server; may be empty when open
 * @param closed whether nothing else is allowed
 * @param shared the type that several workflows share, if the mapping names one
 */
public record Options(List<Literal> values, boolean closed, Optional<SharedChoice> shared) {

  public Options {
    values = List.copyOf(values);
  }

  /** The option that reads so: {@code "euler"} for euler, {@code 512} for 512. */
  Optional<Literal> reading(String text) {
    return values.stream().filter(option -> option.text().equals(text)).findFirst();
  }

  /** The option that is the same value. */
  Optional<Literal> meaning(Literal value) {
    return values.stream().filter(value::means).findFirst();
  }

  /** Whether a value is of a kind with one of them, so that another server may list it. */
  boolean mayHave(Literal value) {
    return values.isEmpty()
        || values.stream()
            .anyMatch(
                option -> option.kind() == value.kind() || (option.isNumber() && value.isNumber()));
  }

  /**
   * The value that an option, always written as a text, stands for: what is known, else like what
   * is saved.
   */
  Literal named(String text, Literal saved) {
    return reading(text)
        .or(() -> saved.isText() ? Optional.empty() : likeSaved(text, saved))
        .orElseGet(() -> Literal.ofText(text));
  }

  private static Optional<Literal> likeSaved(String text, Literal saved) {
    return Literal.parse(text)
        .filter(value -> saved.isNumber() ? value.isNumber() : value.kind() == saved.kind())
        .filter(Literal::isScalar);
  }
}
