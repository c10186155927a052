package dev.weft.compiler.type;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * The words of the mapping language for types: the one list that binding, hints and documents go
 * by.
 */
@SuppressWarnings("ImmutableEnumChecker") // The lists are copies, the functions have no state.
public enum TypeWord {
  TEXT(Form.PLAIN, TextType::declared, "string", "str"),
  INT(Form.NUMBER, IntType::declared, "integer", "long", "short"),
  FLOAT(Form.NUMBER, FloatType::declared, "number", "double", "decimal"),
  BOOL(Form.PLAIN, BoolType::declared, "boolean", "toggle"),
  SEED(Form.NUMBER, SeedType::declared),
  CHOICE(ChoiceType::declared, "combo", "enum"),
  IMAGE(FileKind.IMAGE, "picture"),
  MASK(FileKind.MASK),
  VIDEO(FileKind.VIDEO),
  AUDIO(FileKind.AUDIO),
  FILE(FileKind.FILE, "path"),
  SECRET(Form.PLAIN, SecretType::declared, "password", "key", "token", "credential"),
  JSON(Form.PLAIN, JsonType::declared, "object", "any", "list", "array");

  private final Form form;
  private final Declaring declaring;
  private final List<String> synonyms;

  TypeWord(Form form, Function<InputFacts, Optional<ParameterType>> declared, String... synonyms) {
    this(form, (input, options) -> declared.apply(input), synonyms);
  }

  TypeWord(Declaring declaring, String... synonyms) {
    this(Form.OPTIONS, declaring, synonyms);
  }

  TypeWord(FileKind kind, String... synonyms) {
    this(Form.FILE, (input, options) -> FileType.declared(input, kind), synonyms);
  }

  /**
   * A word of the language.
   *
   * @param synonyms what people write who think in Java, Python or ComfyUI
   */
  TypeWord(Form form, Declaring declaring, String... synonyms) {
    this.form = form;
    this.declaring = declaring;
    this.synonyms = List.of(synonyms);
  }

  public static Optional<TypeWord> of(String word) {
    return Arrays.stream(values()).filter(type -> type.word().equals(word)).findFirst();
  }

  /** What somebody who wrote another language's word means. */
  public static Optional<TypeWord> meantBy(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return of(lower)
        .or(() -> Arrays.stream(values()).filter(t -> t.synonyms.contains(lower)).findFirst());
  }

  public static List<String> words() {
    return Arrays.stream(values()).map(TypeWord::word).toList();
  }

  /** The words of all types of a form. */
  public static List<String> words(Form form) {
    return Arrays.stream(values()).filter(t -> t.form == form).map(TypeWord::word).toList();
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What people write who think in Java, Python or ComfyUI. */
  List<String> synonyms() {
    return synonyms;
  }

  public Form form() {
    return form;
  }

  /**
   * The type that the word means for an input.
   *
   * <p>The word wins over the catalog wherever the server could take such a value: {@code int} for
   * a {@code FLOAT}, {@code text} for a choice, {@code json} for anything.
   *
   * @param options what the mapping allows for a choice, unquoted; empty when it does not say
   * @return empty when the input could not take such a value
   */
  public Optional<ParameterType> declared(InputFacts input, List<String> options) {
    return declaring.declared(input, options);
  }

  @FunctionalInterface
  private interface Declaring {
    Optional<ParameterType> declared(InputFacts input, List<String> options);
  }

  /** What may follow a word, and what its values are. */
  public enum Form {
    PLAIN,
    /** Takes a range: {@code int in 1..10}. */
    NUMBER,
    /** Takes a list: {@code choice("euler", "lcm")}. */
    OPTIONS,
    /** A kind of file. */
    FILE
  }
}
