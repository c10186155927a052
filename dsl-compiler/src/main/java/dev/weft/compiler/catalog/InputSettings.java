package dev.weft.compiler.catalog;

import dev.weft.compiler.catalog.InputType.Upload;
import dev.weft.compiler.json.JsonValue;
import dev.weft.compiler.json.JsonValue.JsonArray;
import dev.weft.compiler.json.JsonValue.JsonMember;
import dev.weft.compiler.json.JsonValue.JsonNumber;
import dev.weft.compiler.json.JsonValue.JsonObject;
import dev.weft.compiler.json.JsonValue.JsonText;
import dev.weft.compiler.literal.Literal;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the server says of an input beside its type. What it says in an unexpected way counts as not
 * said, as the server itself never looks at most of it.
 *
 * @param name the full name of the input
 */
record InputSettings(String name, Optional<JsonObject> json) {
  private static final BigInteger MAX_UNSIGNED =
      BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE);

  /** The inputs that the editor draws anew even if their definition does not ask for it. */
  private static final Set<String> SEED_NAMES = Set.of("seed", "noise_seed");

  /** A number longer than this bounds nothing, and would be dear to compare. */
  private static final int LONGEST_NUMBER = 64;

  Optional<JsonValue> get(String key) {
    return json.flatMap(object -> NodeClassReader.present(object, key));
  }

  boolean flag(String key) {
    return json.map(object -> NodeClassReader.flag(object, key)).orElse(false);
  }

  <T extends JsonValue> Optional<T> get(String key, Class<T> kind) {
    return json.flatMap(object -> object.get(key, kind));
  }

  List<JsonValue> items(String key) {
    return get(key, JsonArray.class).map(JsonArray::items).orElse(List.of());
  }

  /** A number of things; {@code otherwise} when none is given. */
  int count(String key, int otherwise) {
    return number(key).map(number -> Math.max(0, number.intValue())).orElse(otherwise);
  }

  InputType.Int integer() {
    Bounds bounds = bounds();
    Optional<BigInteger> min = bounds.min().map(bound -> rounded(bound, RoundingMode.CEILING));
    Optional<BigInteger> max = bounds.max().map(bound -> rounded(bound, RoundingMode.FLOOR));
    Optional<BigInteger> step = number("step").map(BigDecimal::toBigInteger);
    return new InputType.Int(min, max, step, isSeed(min, max));
  }

  private static BigInteger rounded(BigDecimal bound, RoundingMode mode) {
    return bound.setScale(0, mode).toBigIntegerExact();
  }

  /** The bounds; none where no whole number lies between them: such a definition is a mistake. */
  private Bounds bounds() {
    Bounds bounds = new Bounds(number("min"), number("max"));
    return bounds.isEmpty() ? new Bounds(Optional.empty(), Optional.empty()) : bounds;
  }

  private record Bounds(Optional<BigDecimal> min, Optional<BigDecimal> max) {

    boolean isEmpty() {
      return min.isPresent()
          && max.isPresent()
          && max.get()
                  .setScale(0, RoundingMode.FLOOR)
                  .compareTo(min.get().setScale(0, RoundingMode.CEILING))
              < 0;
    }
  }

  /** A counter such as {@code PrimitiveInt.value} has the control too, but may be negative. */
  private boolean isSeed(Optional<BigInteger> min, Optional<BigInteger> max) {
    if (min.isPresent() && min.get().signum() < 0) {
      return false;
    }
    String shortName = name.substring(name.lastIndexOf('.') + 1);
    return isControlled()
        || SEED_NAMES.contains(shortName)
        || max.equals(Optional.of(MAX_UNSIGNED));
  }

  /** Newer servers name the kind of control in place of true. */
  boolean isControlled() {
    return flag(EditorWidgets.CONTROL) || get(EditorWidgets.CONTROL, JsonText.class).isPresent();
  }

  InputType.Float decimal() {
    Optional<BigDecimal> min = number("min");
    Optional<BigDecimal> max = number("max");
    boolean none = min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0;
    return none
        ? new InputType.Float(Optional.empty(), Optional.empty(), number("step"))
        : new InputType.Float(min, max, number("step"));
  }

  private Optional<BigDecimal> number(String key) {
    return get(key, JsonNumber.class)
        .map(number -> number.span().text())
        .filter(text -> text.length() <= LONGEST_NUMBER)
        .map(BigDecimal::new)
        .filter(number -> Math.abs((long) number.scale()) <= LONGEST_NUMBER);
  }

  List<Literal> options() {
    return get("options", JsonArray.class).map(InputSettings::literals).orElse(List.of());
  }

  /** The members that can be an option: texts, numbers and truth values. */
  static List<Literal> literals(JsonArray options) {
    return options.items().stream().map(Literal::of).filter(Literal::isScalar).toList();
  }

  /** Custom nodes have flags of their own, all named {@code …_upload}. */
  Optional<Upload> upload() {
    return json.stream()
        .flatMap(object -> object.members().stream())
        .filter(member -> member.key().endsWith("_upload") && flag(member.key()))
        .map(JsonMember::key)
        .map(InputSettings::uploadKind)
        .findFirst();
  }

  private static Upload uploadKind(String flag) {
    return switch (flag.substring(0, flag.length() - "_upload".length())) {
      case "image", "animated_image" -> Upload.IMAGE;
      case "video" -> Upload.VIDEO;
      case "audio" -> Upload.AUDIO;
      default -> Upload.FILE;
    };
  }

  /**
   * The type that the editor shows a widget for: of a union of several types the one with a widget,
   * and {@code FLOAT} for all numbers. A union of more than that has none, and stays as it is.
   */
  String editedAs(String word) {
    if (!word.contains(",")) {
      return word;
    }
    Set<String> widgets = Set.of("INT", "FLOAT", "STRING", "BOOLEAN");
    List<String> edited =
        Arrays.stream(word.split(",", -1))
            .map(String::strip)
            .filter(widgets::contains)
            .distinct()
            .sorted()
            .toList();
    if (edited.size() == 1) {
      return edited.get(0);
    }
    return edited.equals(List.of("FLOAT", "INT")) ? "FLOAT" : word;
  }
}
