package dev.weft.compiler.type;

import dev.weft.compiler.literal.Literal;

/** The type of a parameter by how its input happens to be saved, for want of anything better. */
final class GuessedType {
  private GuessedType() {}

  static ParameterType of(Literal saved) {
    return switch (saved.kind()) {
      case STRING -> new TextType();
      case BOOLEAN -> new BoolType();
      case INTEGER -> whole(saved);
      case DECIMAL -> FloatType.ANY.fits(saved) ? FloatType.ANY : new JsonType();
      case NULL, ARRAY, OBJECT -> new JsonType();
    };
  }

  /** No signed number reaches beyond 2^63-1; what does is a seed. */
  private static ParameterType whole(Literal saved) {
    if (IntType.ANY.fits(saved)) {
      return IntType.ANY;
    }
    return SeedType.ANY.fits(saved) ? SeedType.ANY : new JsonType();
  }
}
