package dev.weft.compiler.binding;

import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.literal.Numbers;
import dev.weft.compiler.syntax.ValueSyntax;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A value of the mapping as a literal of a parameter's type. */
final class WrittenValue {
  private final ParameterType type;
  private final List<Target> targets;

  WrittenValue(ParameterType type, List<Target> targets) {
    this.type = type;
    this.targets = targets;
  }

  /** Empty when the value is of another kind; whether it is in range is not looked at. */
  Optional<Literal> literal(ValueSyntax value) {
    if (value instanceof ValueSyntax.Number number) {
      return number(number.value());
    }
    if (value instanceof ValueSyntax.Text text) {
      return text(text.value());
    }
    if (value instanceof ValueSyntax.Word word) {
      return word(word.value());
    }
    throw new AssertionError(value);
  }

  private Optional<Literal> number(BigDecimal value) {
    if (type instanceof ParameterType.Int) {
      return Numbers.whole(value).filter(Numbers::isLong).map(Literal::ofNumber);
    }
    if (type instanceof ParameterType.Seed) {
      return Numbers.whole(value).filter(Numbers::isSeed).map(Literal::ofNumber);
    }
    if (type instanceof ParameterType.Float) {
      return Optional.of(value).filter(Numbers::isFinite).map(Literal::ofNumber);
    }
    if (type instanceof ParameterType.Json) {
      return Optional.of(Literal.ofNumber(value));
    }
    if (type instanceof ParameterType.Choice choice) {
      Optional<Literal> option =
          choice.options().stream().filter(Literal.ofNumber(value)::means).findFirst();
      boolean numbers = targets.stream().allMatch(t -> t.saved().literal().isNumber());
      return option.isEmpty() && numbers ? Optional.of(Literal.ofNumber(value)) : option;
    }
    return Optional.empty();
  }

  private Optional<Literal> text(String text) {
    if (type instanceof ParameterType.Text || type instanceof ParameterType.File) {
      return Optional.of(Literal.ofText(text));
    }
    if (type instanceof ParameterType.Choice choice) {
      return Optional.of(
          ChoiceOptions.literal(text, choice.options(), targets.get(0).saved().literal()));
    }
    if (type instanceof ParameterType.Json) {
      return Literal.parse(text);
    }
    return Optional.empty();
  }

  private Optional<Literal> word(String word) {
    if (type instanceof ParameterType.Bool) {
      return truth(word);
    }
    if (type instanceof ParameterType.Json) {
      return truth(word)
          .or(() -> word.equals("null") ? Optional.of(Literal.ofNull()) : Optional.empty());
    }
    if (type instanceof ParameterType.Choice choice) {
      return ChoiceOptions.of(choice.options(), word)
          .or(() -> word.equals("random") ? Optional.empty() : text(word));
    }
    return Optional.empty();
  }

  private static Optional<Literal> truth(String word) {
    return word.equals("true") || word.equals("false")
        ? Optional.of(Literal.ofBoolean(word.equals("true")))
        : Optional.empty();
  }
}
