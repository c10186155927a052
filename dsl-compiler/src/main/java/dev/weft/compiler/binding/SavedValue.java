package dev.weft.compiler.binding;

import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.literal.Literal.Kind;
import dev.weft.compiler.literal.Numbers;

/** What a saved literal is worth, however it is spelled. */
final class SavedValue {
  private SavedValue() {}

  /** Whether a parameter of the type can have the literal as its default. */
  static boolean fits(ParameterType type, Literal literal) {
    if (type instanceof ParameterType.Text || type instanceof ParameterType.File) {
      return literal.isText();
    }
    if (type instanceof ParameterType.Int) {
      return literal.integer().filter(Numbers::isLong).isPresent();
    }
    if (type instanceof ParameterType.Float) {
      return literal.number().filter(Numbers::isFinite).isPresent();
    }
    if (type instanceof ParameterType.Bool) {
      return literal.kind() == Kind.BOOLEAN;
    }
    if (type instanceof ParameterType.Seed) {
      return literal.integer().filter(Numbers::isSeed).isPresent();
    }
    if (type instanceof ParameterType.Choice choice) {
      return literal.isScalar()
          && (!choice.closed() || ChoiceOptions.of(choice.options(), literal).isPresent());
    }
    if (type instanceof ParameterType.Json) {
      return true;
    }
    throw new AssertionError(type);
  }
}
