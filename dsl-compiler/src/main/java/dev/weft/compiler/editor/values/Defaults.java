package dev.weft.compiler.editor.values;

import dev.weft.compiler.catalog.InputDefinition;
import dev.weft.compiler.catalog.InputType;
import dev.weft.compiler.catalog.InputType.Choice;
import dev.weft.compiler.catalog.InputType.DynamicChoice;
import dev.weft.compiler.literal.Literal;
import java.math.BigInteger;
import java.util.Optional;

/** What the editor gives a widget that the file has no value for. */
final class Defaults {

  private Defaults() {}

  /** The value; empty when it differs from server to server. */
  static Optional<Literal> of(InputDefinition input) {
    return input.defaultValue().or(() -> ofType(input));
  }

  private static Optional<Literal> ofType(InputDefinition input) {
    InputType type = input.type();
    if (type instanceof InputType.Int || type instanceof InputType.Float) {
      return Optional.of(Literal.ofNumber(BigInteger.ZERO));
    }
    if (type instanceof InputType.Bool) {
      return Optional.of(Literal.ofBoolean(false));
    }
    if (type instanceof InputType.Text) {
      return Optional.of(Literal.ofText(""));
    }
    if (type instanceof Choice choice) {
      return choice.options().stream().findFirst();
    }
    if (type instanceof DynamicChoice choice) {
      return option(input, choice).map(Literal::ofText);
    }
    return Optional.of(Literal.ofNull());
  }

  /** The option that is chosen where none is saved. */
  static Optional<String> option(InputDefinition input, DynamicChoice choice) {
    return input
        .defaultValue()
        .filter(Literal::isText)
        .map(Literal::text)
        .or(() -> choice.branches().keySet().stream().findFirst());
  }
}
