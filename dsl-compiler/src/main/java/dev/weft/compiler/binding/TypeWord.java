package dev.weft.compiler.binding;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words of the mapping language for types. */
enum TypeWord {
  TEXT,
  INT,
  FLOAT,
  BOOL,
  SEED,
  CHOICE,
  IMAGE,
  MASK,
  VIDEO,
  AUDIO,
  FILE,
  JSON;

  /** What people write who think in Java, Python or ComfyUI. */
  private static final Map<String, TypeWord> OTHER_WORDS =
      Map.ofEntries(
          Map.entry("string", TEXT),
          Map.entry("str", TEXT),
          Map.entry("integer", INT),
          Map.entry("long", INT),
          Map.entry("short", INT),
          Map.entry("number", FLOAT),
          Map.entry("double", FLOAT),
          Map.entry("decimal", FLOAT),
          Map.entry("boolean", BOOL),
          Map.entry("toggle", BOOL),
          Map.entry("combo", CHOICE),
          Map.entry("enum", CHOICE),
          Map.entry("picture", IMAGE),
          Map.entry("path", FILE),
          Map.entry("object", JSON),
          Map.entry("any", JSON),
          Map.entry("list", JSON),
          Map.entry("array", JSON));

  static Optional<TypeWord> of(String word) {
    return Arrays.stream(values()).filter(type -> type.word().equals(word)).findFirst();
  }

  /** What somebody who wrote another language's word means. */
  static Optional<TypeWord> meantBy(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return of(lower).or(() -> Optional.ofNullable(OTHER_WORDS.get(lower)));
  }

  static List<String> words() {
    return Arrays.stream(values()).map(TypeWord::word).toList();
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The word for a type that was found without one. */
  static TypeWord of(ParameterType type) {
    if (type instanceof ParameterType.Text) {
      return TEXT;
    }
    if (type instanceof ParameterType.Int) {
      return INT;
    }
    if (type instanceof ParameterType.Float) {
      return FLOAT;
    }
    if (type instanceof ParameterType.Bool) {
      return BOOL;
    }
    if (type instanceof ParameterType.Seed) {
      return SEED;
    }
    if (type instanceof ParameterType.Choice) {
      return CHOICE;
    }
    if (type instanceof ParameterType.File file) {
      return valueOf(file.kind().name());
    }
    if (type instanceof ParameterType.Json) {
      return JSON;
    }
    throw new AssertionError(type);
  }
}
