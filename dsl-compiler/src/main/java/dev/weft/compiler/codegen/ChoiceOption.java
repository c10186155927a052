package dev.weft.compiler.codegen;

import java.util.ArrayList;
import java.util.List;

/**
 * A known value of a choice and the constant for it.
 *
 * @param literal what is sent
 */
record ChoiceOption(String constant, DefaultLiteral literal) {

  /**
   * The options of these JSON literals, in order. One that Java cannot hold in a constant is left
   * out, as is what is listed twice.
   */
  static List<ChoiceOption> of(List<String> literals) {
    NameScope constants = NameScope.exact();
    List<ChoiceOption> options = new ArrayList<>();
    for (String json : literals.stream().distinct().toList()) {
      DefaultLiteral literal = DefaultLiteral.parse(json);
      String name = JavaNames.constant(literal.text());
      options.add(
          new ChoiceOption(constants.claim(name.isEmpty() ? "OPTION" : name, "_"), literal));
    }
    return options;
  }

  /** Whether a saved or given value means this option. */
  boolean is(DefaultLiteral value) {
    return value.kind() == literal.kind() && value.text().equals(literal.text());
  }
}
