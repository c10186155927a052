package dev.weft.compiler.type;

import dev.weft.compiler.literal.Literal;

/**
 * Why a saved value cannot be the default of a parameter.
 *
 * @param fact what it is, said beside the value
 * @param help what to write in the mapping
 */
public record Misfit(String fact, String help) {

  /** A value of another kind. */
  static Misfit otherKind(Literal saved) {
    return otherKind(saved, "give it a default with `=`, or write `required` before the `->`");
  }

  static Misfit otherKind(Literal saved, String help) {
    return new Misfit("saved as " + saved.described(), help);
  }
}
