package dev.weft.compiler.binding;

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
      return "a number" + range(number.min(), number.max());
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

  /** {@code a whole number}. */
  static String withoutRange(ParameterType type) {
    return type instanceof ParameterType.Int
        ? "a whole number"
        : type instanceof ParameterType.Float
            ? "a number"
            : type instanceof ParameterType.Seed ? "a seed" : of(type);
  }

  private static String range(Optional<?> min, Optional<?> max) {
    if (min.isPresent() && max.isPresent()) {
      return " from " + min.get() + " to " + max.get();
    }
    return min.map(bound -> " from " + bound + " up")
        .orElseGet(() -> max.map(bound -> " up to " + bound).orElse(""));
  }
}
