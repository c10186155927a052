package dev.weft.compiler.type;

import dev.weft.compiler.literal.Literal;
import java.util.List;
import java.util.Optional;

/**
 * A choice that is one type in Java, whichever workflows use it.
 *
 * @param packageName where that type is; dotted, may be empty
 * @param name what the mapping calls it
 * @param values those that are known; may be empty
 */
public record SharedChoice(String packageName, String name, List<Literal> values) {

  public SharedChoice {
    values = List.copyOf(values);
  }

  /**
   * The type of a parameter that is declared so; what the input is known to take is not looked at.
   */
  public ParameterType type() {
    return new ChoiceType(values, false, Optional.of(this));
  }

  /** Whether an input could take one of its values. */
  public boolean suits(InputFacts input) {
    return ChoiceType.takesOne(input);
  }
}
