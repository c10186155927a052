package dev.weft.compiler.json;

import dev.weft.compiler.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * A JSON value and where it stands. The span's text is the value as written.
 *
 * <p>Values may be nested as deeply as the file has it: whoever walks them must bound the depth or
 * keep a stack of his own, and must not compare or print them.
 */
public sealed interface JsonValue {

  Span span();

  /** What a person calls it, with its article: {@code an object}. */
  String described();

  /**
   * An object.
   *
   * @param members all of them in the order written, also those whose key was there before
   */
  record JsonObject(List<JsonMember> members, Span span) implements JsonValue {

    public JsonObject {
      members = List.copyOf(members);
    }

    /** The value of a key; of the last one when it is there twice, as in Python's reader. */
    public Optional<JsonValue> get(String key) {
      for (int i = members.size() - 1; i >= 0; i--) {
        if (members.get(i).key().equals(key)) {
          return Optional.of(members.get(i).value());
        }
      }
      return Optional.empty();
    }

    /** The value of a key when it is of this kind. */
    public <T extends JsonValue> Optional<T> get(String key, Class<T> kind) {
      return get(key).filter(kind::isInstance).map(kind::cast);
    }

    public boolean has(String key) {
      return get(key).isPresent();
    }

    @Override
    public String described() {
      return "an object";
    }
  }

  /**
   * A key of an object with its value.
   *
   * @param keySpan the key, quotes included
   */
  record JsonMember(String key, Span keySpan, JsonValue value) {

    /** The whole member, from the first quote of the key to the end of the value. */
    public Span span() {
      return keySpan.to(value.span());
    }
  }

  /** An array. */
  record JsonArray(List<JsonValue> items, Span span) implements JsonValue {

    public JsonArray {
      items = List.copyOf(items);
    }

    @Override
    public String described() {
      return "an array";
    }
  }

  /**
   * A text.
   *
   * @param value its characters, escapes resolved; may hold lone surrogates, as JSON allows
   */
  record JsonText(String value, Span span) implements JsonValue {

    @Override
    public String described() {
      return "a text";
    }
  }

  /** A number, of any length and precision. */
  record JsonNumber(Span span) implements JsonValue {

    /** Whether it is written with neither fraction nor exponent. */
    public boolean isInteger() {
      String text = span.text();
      return text.indexOf('.') < 0 && text.indexOf('e') < 0 && text.indexOf('E') < 0;
    }

    @Override
    public String described() {
      return "a number";
    }
  }

  /** {@code true} or {@code false}. */
  record JsonBoolean(boolean value, Span span) implements JsonValue {

    @Override
    public String described() {
      return value ? "true" : "false";
    }
  }

  /** {@code null}. */
  record JsonNull(Span span) implements JsonValue {

    @Override
    public String described() {
      return "null";
    }
  }
}
