package dev.weft.compiler.binding;

import java.math.BigDecimal;
import java.util.Optional;

/** How messages describe what a parameter or input takes. */
final class TypeText {
  private TypeText() {}

  /** {@code a whole number from 1 to 10000}. */
  static String of(ParameterType type) {
    if (type instanceof ParameterType.Text) {
      return "a text";
    }
    if (type instanceof ParameterType.Int number) {
      return "a whole number" + range(number.min(), number.max());
    }
    if (type instanceof ParameterType.Float number) {
      return "a number"
          + range(number.min().map(TypeText::plain), number.max().map(TypeText::plain));
    }
    if (type instanceof ParameterType.Bool) {
      return "`true` or `false`";
    }
    if (type instanceof ParameterType.Seed seed) {
      return "a seed" + range(Optional.of(seed.min()), Optional.of(seed.max()));
    }
    if (type instanceof ParameterType.Choice choice) {
      return choice.options().isEmpty()
          ? "one value of a list"
          : "one of " + choice.options().size() + " values";
    }
    if (type instanceof ParameterType.File) {
      return "the name of a file";
    }
    if (type instanceof ParameterType.Json) {
      return "a JSON value";
    }
    throw new AssertionError(type);
  }

  /** What a default has to be: {@code a whole number}. */
  static String withoutRange(ParameterType type) {
    if (type instanceof ParameterType.Int) {
      return "a whole number";
    }
    if (type instanceof ParameterType.Float) {
      return "a number";
    }
    if (type instanceof ParameterType.Seed) {
      return "a seed";
    }
    return type instanceof ParameterType.Choice ? "an option of this choice" : of(type);
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  private static String range(Optional<?> min, Optional<?> max) {
    if (min.isPresent() && max.isPresent()) {
      return " from " + min.get() + " to " + max.get();
    }
    return min.map(bound -> " from " + bound + " up")
        .orElseGet(() -> max.map(bound -> " up to " + bound).orElse(""));
  }
}
