package dev.weft.compiler.editor.values;

import dev.weft.compiler.catalog.InputDefinition;
import dev.weft.compiler.catalog.InputType;
import dev.weft.compiler.catalog.InputType.Choice;
import dev.weft.compiler.json.JsonValue;
import dev.weft.compiler.literal.Literal;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a value can be what an input holds: a list that is shifted by one place shows at kinds
 * that do not belong. Ranges and options are the server's to judge.
 */
final class ValueFit {
  private static final Set<String> CONTROLS =
      Set.of("fixed", "increment", "decrement", "randomize", "increment-wrap");

  private ValueFit() {}

  /**
   * Whether it tells how the editor draws a seed anew: by a word, or whether at all in the oldest
   * files.
   */
  static boolean isControl(JsonValue value) {
    return value instanceof JsonValue.JsonBoolean
        || (value instanceof JsonValue.JsonText text && CONTROLS.contains(text.value()));
  }

  /** Whether two values mean the same; lists and objects are compared as they are written. */
  static boolean isSame(JsonValue a, JsonValue b) {
    return Literal.of(a).means(Literal.of(b));
  }

  static boolean fits(JsonValue saved, InputDefinition input) {
    Literal value = Literal.of(saved);
    if (value.kind() == Literal.Kind.NULL) {
      return true;
    }
    InputType type = input.type();
    if (type instanceof InputType.Int) {
      return value
          .number()
          .map(BigDecimal::stripTrailingZeros)
          .filter(n -> n.scale() <= 0)
          .isPresent();
    }
    if (type instanceof InputType.Float) {
      return value.isNumber();
    }
    if (type instanceof InputType.Bool) {
      return value.kind() == Literal.Kind.BOOLEAN;
    }
    if (type instanceof InputType.Text) {
      return value.isText() || value.isNumber();
    }
    if (type instanceof Choice choice) {
      return choice.several() ? value.kind() == Literal.Kind.ARRAY : fits(value, choice);
    }
    return !(type instanceof InputType.DynamicChoice) || value.isText();
  }

  private static boolean fits(Literal value, Choice choice) {
    return choice.options().isEmpty()
        ? value.isText()
        : choice.options().stream()
            .anyMatch(option -> option.kind() == value.kind() || option.means(value));
  }

  /** Whether two spell one option: files name folders with either slash, and in any case. */
  static boolean sameOption(String a, String b) {
    return plain(a).equals(plain(b));
  }

  private static String plain(String option) {
    return option.replace('\\', '/').toLowerCase(Locale.ROOT);
  }
}
