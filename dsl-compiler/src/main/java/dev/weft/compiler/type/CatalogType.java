package dev.weft.compiler.type;

import dev.weft.compiler.catalog.InputType;
import dev.weft.compiler.catalog.NodeClass;
import dev.weft.compiler.literal.Literal;
import java.util.List;
import java.util.Optional;

/**
 * The type of a parameter by what the catalog says of its input.
 *
 * <p>Only the bounds bind: the server refuses what is outside. A step of the catalog is how far the
 * editor's arrows go, and saved values break it at will.
 */
final class CatalogType {
  private CatalogType() {}

  /** Empty when the catalog knows nothing that a value could be checked by. */
  static Optional<ParameterType> of(InputType type, Optional<NodeClass> nodeClass) {
    if (type instanceof InputType.Int number) {
      return Optional.of(
          number.seed() && SeedType.isPossible(number) ? SeedType.of(number) : IntType.of(number));
    }
    if (type instanceof InputType.Float number) {
      return Optional.of(FloatType.of(number));
    }
    if (type instanceof InputType.Text) {
      return Optional.of(new TextType());
    }
    if (type instanceof InputType.Bool) {
      return Optional.of(new BoolType());
    }
    if (isJson(type)) {
      return Optional.of(new JsonType());
    }
    return choice(type).map(choice -> of(choice, nodeClass));
  }

  private static ParameterType of(InputType.Choice choice, Optional<NodeClass> nodeClass) {
    if (isEitherTruth(choice)) {
      return new BoolType();
    }
    return choice
        .upload()
        .<ParameterType>map(upload -> FileType.of(upload, nodeClass))
        .orElseGet(() -> new ChoiceType(choice.options(), false));
  }

  /** A list of options in place of one, or what the editor draws: there is no better type. */
  static boolean isJson(InputType type) {
    return type instanceof InputType.Drawn
        || (type instanceof InputType.Choice choice && choice.several());
  }

  /** Whether a choice is between true and false. */
  static boolean isEitherTruth(InputType.Choice choice) {
    return choice.options().size() == 2
        && choice.options().contains(Literal.ofBoolean(true))
        && choice.options().contains(Literal.ofBoolean(false));
  }

  /** A choice of one value, also one that brings inputs of its own with it. */
  static Optional<InputType.Choice> choice(InputType type) {
    if (type instanceof InputType.DynamicChoice dynamic) {
      List<Literal> options = dynamic.branches().keySet().stream().map(Literal::ofText).toList();
      return Optional.of(new InputType.Choice(options, Optional.empty(), false));
    }
    return type instanceof InputType.Choice choice && !choice.several()
        ? Optional.of(choice)
        : Optional.empty();
  }
}
