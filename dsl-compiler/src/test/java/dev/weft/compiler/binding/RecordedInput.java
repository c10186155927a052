package dev.weft.compiler.binding;

import dev.weft.compiler.json.JsonValue;
import dev.weft.compiler.json.JsonValue.JsonArray;
import dev.weft.compiler.json.JsonValue.JsonBoolean;
import dev.weft.compiler.json.JsonValue.JsonMember;
import dev.weft.compiler.json.JsonValue.JsonNumber;
import dev.weft.compiler.json.JsonValue.JsonObject;
import dev.weft.compiler.json.JsonValue.JsonText;
import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.type.NumberRange;
import dev.weft.compiler.type.ParameterType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An input as a server describes it, read without the catalog's reader, and the type that a
 * parameter of it should have.
 *
 * @param chosen the saved options of dynamic choices that bring it, as members of {@code inputs}
 * @param member whether a dynamic input brings it
 */
record RecordedInput(
    String name,
    boolean required,
    JsonValue type,
    Optional<JsonObject> settings,
    List<String> chosen,
    boolean member,
    boolean mask) {
  /** What the editor keeps a JSON value for. */
  private static final Set<String> DRAWN =
      Set.of("BOUNDING_BOX", "BOUNDING_BOXES", "COLORS", "COMPOSITOR", "CURVE", "IMAGECOMPARE");

  private static final Set<String> VALUES =
      Set.of("INT", "FLOAT", "BOOLEAN", "STRING", "COLOR", "COMBO", "COMFY_DYNAMICCOMBO_V3");

  private static final BigDecimal LONG_MAX = new BigDecimal(Long.MAX_VALUE);
  private static final BigDecimal SEED_MAX = new BigDecimal("18446744073709551615");

  static List<RecordedInput> of(JsonObject nodeClass) {
    List<RecordedInput> found = new ArrayList<>();
    String outputs = nodeClass.get("output").map(output -> output.span().text()).orElse("");
    boolean mask = outputs.contains("\"MASK\"") && !outputs.contains("\"IMAGE\"");
    add("", nodeClass.get("input", JsonObject.class).orElseThrow(), List.of(), mask, found);
    return found;
  }

  private static void add(
      String prefix,
      JsonObject groups,
      List<String> chosen,
      boolean mask,
      List<RecordedInput> found) {
    for (String group : List.of("required", "optional")) {
      List<JsonMember> inputs =
          groups.get(group, JsonObject.class).map(JsonObject::members).orElse(List.of());
      for (JsonMember input : inputs) {
        List<JsonValue> parts = ((JsonArray) input.value()).items();
        Optional<JsonObject> settings =
            parts.size() > 1 ? Optional.of((JsonObject) parts.get(1)) : Optional.empty();
        RecordedInput read =
            new RecordedInput(
                prefix + input.key(),
                group.equals("required"),
                parts.get(0),
                settings,
                chosen,
                !prefix.isEmpty(),
                mask);
        if (read.is("COMFY_AUTOGROW_V3")) {
          read.addFirstGrown(found);
        } else {
          found.add(read);
        }
        if (read.is("COMFY_DYNAMICCOMBO_V3")) {
          for (JsonObject option : read.options()) {
            List<String> inner = new ArrayList<>(chosen);
            inner.add(quoted(read.name()) + ": " + option.get("key").orElseThrow().span().text());
            JsonObject members = option.get("inputs", JsonObject.class).orElseThrow();
            add(read.name() + ".", members, inner, mask, found);
          }
        }
      }
    }
  }

  private void addFirstGrown(List<RecordedInput> found) {
    JsonObject template = settings.orElseThrow().get("template", JsonObject.class).orElseThrow();
    JsonObject kinds = template.get("input", JsonObject.class).orElseThrow();
    JsonMember kind =
        kinds.members().stream()
            .flatMap(group -> ((JsonObject) group.value()).members().stream())
            .findFirst()
            .orElseThrow();
    List<JsonValue> parts = ((JsonArray) kind.value()).items();
    String first =
        template
            .get("names", JsonArray.class)
            .map(names -> ((JsonText) names.items().get(0)).value())
            .orElseGet(() -> template.get("prefix", JsonText.class).orElseThrow().value() + "0");
    found.add(
        new RecordedInput(
            name + "." + first,
            true,
            parts.get(0),
            Optional.of((JsonObject) parts.get(1)),
            chosen,
            true,
            mask));
  }

  /** A value that it may have been saved with. */
  String literal() {
    List<JsonValue> choices = choices();
    if (!choices.isEmpty()) {
      return choices.get(0).span().text();
    }
    if (is("COMFY_DYNAMICCOMBO_V3")) {
      return options().get(0).get("key").orElseThrow().span().text();
    }
    return switch (widget()) {
      case "INT" -> "1";
      case "FLOAT" -> "8";
      case "BOOLEAN" -> "true";
      case "STRING", "COLOR", "COMBO" -> "\"a\"";
      default -> isDrawn() ? "{}" : "\"a\"";
    };
  }

  /** The type of a parameter when the file has a value for it. */
  String expected() {
    return isLink() ? "text" : described();
  }

  /** The same when the file lacks it: what the server needs is not for the mapping to add. */
  String expectedLacking() {
    return isLink() || (required && !member) ? "UNKNOWN_INPUT" : described();
  }

  private String described() {
    if (type instanceof JsonArray || is("COMBO")) {
      return upload().orElseGet(() -> "choice " + texts(choices()));
    }
    if (is("COMFY_DYNAMICCOMBO_V3")) {
      return "choice " + texts(options().stream().map(o -> o.get("key").orElseThrow()).toList());
    }
    if (isDrawn()) {
      return "json";
    }
    return switch (widget()) {
      case "INT" ->
          isSeed() ? "seed " + seedBounds() : "int " + bounds(LONG_MAX.negate(), LONG_MAX);
      case "FLOAT" -> "float " + bounds(null, null);
      case "BOOLEAN" -> "bool";
      default -> "text";
    };
  }

  private boolean is(String word) {
    return type instanceof JsonText text && text.value().equals(word);
  }

  private String word() {
    return type instanceof JsonText text ? text.value() : "COMBO";
  }

  /** The type that it is edited as: of a union the only one that the editor has values for. */
  private String widget() {
    Optional<String> given =
        settings.flatMap(s -> s.get("widgetType", JsonText.class)).map(JsonText::value);
    List<String> edited = Stream.of(word().split(",")).filter(VALUES::contains).toList();
    return given.orElseGet(() -> edited.size() == 1 ? edited.get(0) : word());
  }

  private boolean isDrawn() {
    boolean forced =
        settings
            .flatMap(s -> s.get("forceInput", JsonBoolean.class))
            .filter(JsonBoolean::value)
            .isPresent();
    return DRAWN.contains(word()) && !forced;
  }

  private boolean isLink() {
    return !VALUES.contains(widget()) && !isDrawn();
  }

  private boolean isSeed() {
    boolean control =
        settings
            .flatMap(s -> s.get("control_after_generate"))
            .filter(c -> c instanceof JsonText || (c instanceof JsonBoolean b && b.value()))
            .isPresent();
    String last = name.substring(name.lastIndexOf('.') + 1);
    boolean named = last.equals("seed") || last.equals("noise_seed");
    boolean negative = number("min").filter(min -> min.signum() < 0).isPresent();
    boolean largest = number("max").filter(max -> max.compareTo(SEED_MAX) == 0).isPresent();
    return !negative && (control || named || largest);
  }

  private Optional<BigDecimal> number(String key) {
    return settings
        .flatMap(s -> s.get(key, JsonNumber.class))
        .map(number -> new BigDecimal(number.span().text()));
  }

  private String seedBounds() {
    return bound(number("min").or(() -> Optional.of(BigDecimal.ZERO)))
        + ".."
        + bound(number("max").or(() -> Optional.of(SEED_MAX)));
  }

  private String bounds(BigDecimal least, BigDecimal most) {
    return bound(number("min").filter(n -> least == null || n.compareTo(least) >= 0))
        + ".."
        + bound(number("max").filter(n -> most == null || n.compareTo(most) <= 0));
  }

  private static String bound(Optional<BigDecimal> number) {
    return number.map(NumberRange::text).orElse("");
  }

  private Optional<String> upload() {
    for (String kind : List.of("image", "animated_image", "video", "audio", "file")) {
      boolean flagged =
          settings
              .flatMap(s -> s.get(kind + "_upload", JsonBoolean.class))
              .filter(JsonBoolean::value)
              .isPresent();
      if (flagged) {
        boolean picture = kind.endsWith("image");
        return Optional.of(picture ? (mask ? "mask" : "image") : kind);
      }
    }
    return Optional.empty();
  }

  private List<JsonValue> choices() {
    if (type instanceof JsonArray list) {
      return list.items();
    }
    return is("COMBO")
        ? settings
            .flatMap(s -> s.get("options", JsonArray.class))
            .map(JsonArray::items)
            .orElse(List.of())
        : List.of();
  }

  private List<JsonObject> options() {
    return settings.orElseThrow().get("options", JsonArray.class).orElseThrow().items().stream()
        .map(JsonObject.class::cast)
        .toList();
  }

  private static String texts(List<JsonValue> options) {
    return options.stream().map(o -> o.span().text()).collect(Collectors.joining(", "));
  }

  /** A bound type in the words of {@link #expected}. */
  static String described(ParameterType type) {
    String word = type.word().word();
    if (type.options().isPresent()) {
      return word
          + " "
          + type.options().get().values().stream()
              .map(option -> option.json())
              .collect(Collectors.joining(", "));
    }
    return type.range()
        .map(range -> word + " " + bound(range.min()) + ".." + bound(range.max()))
        .orElse(word);
  }

  static String quoted(String text) {
    return Literal.ofText(text).json();
  }
}
