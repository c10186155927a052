package dev.weft.client.internal.comfyui;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * Walks over JSON of a server once, front to back, and shrugs at what it does not expect.
 *
 * <p>Python's tokens {@code NaN} and {@code Infinity} are taken. A value of another kind than asked
 * for reads as absent. What a handler does not read is skipped without recursion. Text that is no
 * JSON ends in Jackson's unchecked exception.
 */
final class JsonCursor {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();

  private final String json;
  private final JsonParser parser;

  private JsonCursor(String json) {
    this.json = json;
    this.parser = FACTORY.createParser(ObjectReadContext.empty(), json);
    parser.nextToken();
  }

  static JsonCursor of(String json) {
    return new JsonCursor(json);
  }

  /** A glance, before anything is parsed. */
  static boolean looksLikeObject(String json) {
    return json.stripLeading().startsWith("{");
  }

  boolean isObject() {
    return parser.currentToken() == JsonToken.START_OBJECT;
  }

  boolean isArray() {
    return parser.currentToken() == JsonToken.START_ARRAY;
  }

  /** Calls the handler for each field, the cursor being on its value. */
  void fields(BiConsumer<String, JsonCursor> handler) {
    if (!isObject()) {
      parser.skipChildren();
      return;
    }
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      handler.accept(name, this);
      parser.skipChildren();
    }
    left();
  }

  /** Calls the handler for each element, the cursor being on it. */
  void elements(Consumer<JsonCursor> handler) {
    if (!isArray()) {
      parser.skipChildren();
      return;
    }
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      handler.accept(this);
      parser.skipChildren();
    }
    left();
  }

  /** Behind the outermost value, gives the parser's buffers back for the next text. */
  private void left() {
    if (parser.streamReadContext().inRoot()) {
      parser.close();
    }
  }

  /** The members of an object that are texts, numbers or truth values, as texts. */
  Map<String, String> scalars() {
    Map<String, String> found = new HashMap<>();
    fields(
        (name, value) -> {
          String text = value.text();
          if (text != null) {
            found.put(name, text);
          }
        });
    return found;
  }

  /** A text, or a number or truth value as text; null for anything else. */
  @Nullable String text() {
    JsonToken token = parser.currentToken();
    return token != null && token.isScalarValue() && token != JsonToken.VALUE_NULL
        ? parser.getString()
        : null;
  }

  String text(String otherwise) {
    String text = text();
    return text == null ? otherwise : text;
  }

  double number(double otherwise) {
    JsonToken token = parser.currentToken();
    return token != null && token.isNumeric() ? parser.getDoubleValue() : otherwise;
  }

  boolean isTrue() {
    return parser.currentToken() == JsonToken.VALUE_TRUE;
  }

  boolean isText() {
    return parser.currentToken() == JsonToken.VALUE_STRING;
  }

  /** The value exactly as it was written. */
  String raw() {
    int start = (int) parser.currentTokenLocation().getCharOffset();
    if (isObject() || isArray()) {
      parser.skipChildren();
    } else {
      parser.finishToken();
    }
    return json.substring(start, (int) parser.currentLocation().getCharOffset());
  }
}
