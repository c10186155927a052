package dev.weft.compiler.editor.read;

import dev.weft.compiler.json.JsonValue;
import dev.weft.compiler.json.JsonValue.JsonArray;
import dev.weft.compiler.json.JsonValue.JsonNumber;
import dev.weft.compiler.json.JsonValue.JsonObject;
import dev.weft.compiler.json.JsonValue.JsonText;
import dev.weft.compiler.source.Span;
import java.util.List;
import java.util.Optional;

/** Members of objects as editors write them: ids as numbers or texts. */
final class Fields {
  /** Longer numbers are no ids. */
  private static final int LONGEST_ID = 15;

  private Fields() {}

  static List<JsonValue> items(JsonObject object, String key) {
    return object.get(key, JsonArray.class).map(JsonArray::items).orElse(List.of());
  }

  static Optional<String> text(JsonObject object, String key) {
    return object.get(key, JsonText.class).map(JsonText::value);
  }

  static Optional<Long> number(JsonObject object, String key) {
    return object.get(key).flatMap(Fields::number);
  }

  /** A whole number; also one in a text. */
  static Optional<Long> number(JsonValue value) {
    return id(value)
        .filter(id -> id.length() <= LONGEST_ID && id.matches("-?\\d+"))
        .map(Long::parseLong);
  }

  /** A slot; negative and absurd ones are the first, as editors index with nothing then. */
  static int slot(JsonValue value) {
    return number(value).filter(n -> n >= 0 && n < Integer.MAX_VALUE).map(Long::intValue).orElse(0);
  }

  /** What names a node or link: a number or a text. */
  static Optional<String> id(JsonValue value) {
    if (value instanceof JsonText text) {
      return Optional.of(text.value());
    }
    return value instanceof JsonNumber number
        ? Optional.of(number.span().text())
        : Optional.empty();
  }

  static Optional<String> id(JsonObject object, String key) {
    return object.get(key).flatMap(Fields::id);
  }

  /** The type of a slot. A list of options is a choice, and 0 or -1 stands for any type. */
  static String typeWord(JsonObject slot) {
    Optional<JsonValue> type = slot.get("type");
    if (type.isPresent() && type.get() instanceof JsonArray) {
      return "COMBO";
    }
    return type.filter(JsonText.class::isInstance).map(t -> ((JsonText) t).value()).orElse("*");
  }

  static Span opening(JsonValue value) {
    int start = value.span().start();
    return value.span().file().span(start, Math.min(start + 1, value.span().end()));
  }
}
