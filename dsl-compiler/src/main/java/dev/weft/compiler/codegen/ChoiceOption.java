package dev.weft.compiler.codegen;

import dev.weft.compiler.literal.Literal;
import java.util.ArrayList;
import java.util.List;

/**
 * A known value of a choice and the constant for it.
 *
 * @param literal what is sent
 */
record ChoiceOption(String constant, Literal literal) {

  /**
   * The options of these values, in order. One that is too long for a constant is left out, as is
   * what is listed twice.
   */
  static List<ChoiceOption> of(List<Literal> literals) {
    List<ChoiceOption> options = new ArrayList<>();
    for (Literal literal : literals.stream().distinct().toList()) {
      OptionName.of(literal).ifPresent(name -> options.add(new ChoiceOption(name, literal)));
    }
    return options;
  }
}
