package dev.weft.compiler.binding;

import dev.weft.compiler.workflow.InputValue.Kind;
import dev.weft.compiler.workflow.InputValue.Literal;
import java.util.List;
import java.util.Optional;

/** Options of a choice: JSON literals, found by what they say. */
final class ChoiceOptions {
  private ChoiceOptions() {}

  /** The option that reads so: {@code "euler"} for euler, {@code 512} for 512. */
  static Optional<String> of(List<String> options, String text) {
    return options.stream().filter(option -> JsonText.words(option).equals(text)).findFirst();
  }

  /** The option that means the same as a saved literal. */
  static Optional<String> of(List<String> options, Literal literal) {
    if (literal.kind() == Kind.STRING) {
      return of(options.stream().filter(JsonText::isText).toList(), literal.text());
    }
    return options.stream()
        .filter(option -> !JsonText.isText(option))
        .filter(option -> sameNumber(option, literal) || option.equals(literal.text()))
        .findFirst();
  }

  /** The literal that an option of the mapping, always written as a text, stands for. */
  static String literal(String text, List<String> known, Literal saved) {
    return of(known, text).orElseGet(() -> isLike(text, saved) ? text : JsonText.quoted(text));
  }

  private static boolean isLike(String text, Literal saved) {
    return SavedValue.isNumber(saved)
        ? JsonText.isNumber(text)
        : saved.kind() == Kind.BOOLEAN && (text.equals("true") || text.equals("false"));
  }

  private static boolean sameNumber(String option, Literal literal) {
    return SavedValue.number(literal)
        .flatMap(value -> Numbers.parse(option).filter(other -> other.compareTo(value) == 0))
        .isPresent();
  }
}
