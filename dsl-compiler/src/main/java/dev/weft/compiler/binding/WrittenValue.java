package dev.weft.compiler.binding;

import dev.weft.compiler.syntax.ValueSyntax;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** A value of the mapping as a JSON literal of a parameter's type. */
final class WrittenValue {
  private final ParameterType type;
  private final List<Target> targets;

  WrittenValue(ParameterType type, List<Target> targets) {
    this.type = type;
    this.targets = targets;
  }

  /** Empty when the value is of another kind; whether it is in range is not looked at. */
  Optional<String> json(ValueSyntax value) {
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

  private Optional<String> number(BigDecimal value) {
    if (type instanceof ParameterType.Int) {
      return Numbers.whole(value).filter(Numbers::isLong).map(BigInteger::toString);
    }
    if (type instanceof ParameterType.Seed) {
      return Numbers.whole(value).filter(Numbers::isSeed).map(BigInteger::toString);
    }
    if (type instanceof ParameterType.Float) {
      return Optional.of(value).filter(Numbers::isFinite).map(BigDecimal::toString);
    }
    if (type instanceof ParameterType.Json) {
      return Optional.of(value.toString());
    }
    if (type instanceof ParameterType.Choice choice) {
      Optional<String> option =
          choice.options().stream()
              .filter(o -> Numbers.parse(o).filter(n -> n.compareTo(value) == 0).isPresent())
              .findFirst();
      boolean numbers = targets.stream().allMatch(t -> SavedValue.isNumber(t.saved()));
      return option.isEmpty() && numbers ? Optional.of(value.toString()) : option;
    }
    return Optional.empty();
  }

  private Optional<String> text(String text) {
    if (type instanceof ParameterType.Text || type instanceof ParameterType.File) {
      return Optional.of(JsonText.quoted(text));
    }
    if (type instanceof ParameterType.Choice choice) {
      return Optional.of(ChoiceOptions.literal(text, choice.options(), targets.get(0).saved()));
    }
    if (type instanceof ParameterType.Json) {
      return Optional.of(text).filter(json -> JsonText.parse(json).isPresent());
    }
    return Optional.empty();
  }

  private Optional<String> word(String word) {
    boolean literal = word.equals("true") || word.equals("false");
    if (type instanceof ParameterType.Bool) {
      return Optional.of(word).filter(w -> literal);
    }
    if (type instanceof ParameterType.Json) {
      return Optional.of(word).filter(w -> literal || w.equals("null"));
    }
    if (type instanceof ParameterType.Choice choice) {
      return ChoiceOptions.of(choice.options(), word)
          .or(() -> word.equals("random") ? Optional.empty() : text(word));
    }
    return Optional.empty();
  }
}
