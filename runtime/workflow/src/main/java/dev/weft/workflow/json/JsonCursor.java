package dev.weft.workflow.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Walks over a JSON text; whoever is called stands at the beginning of a value and passes it. */
public final class JsonCursor implements AutoCloseable {
  private final String json;
  private final JsonParser parser;

  public JsonCursor(String json) {
    this(json, JsonSyntax.parser(json));
  }

  private JsonCursor(String json, JsonParser parser) {
    this.json = json;
    this.parser = parser;
    parser.nextToken();
  }

  /** Over what Python wrote, which has {@code NaN} and {@code Infinity} among its numbers. */
  public static JsonCursor ofPython(String json) {
    return new JsonCursor(json, JsonSyntax.pythonParser(json));
  }

  public boolean isText() {
    return parser.currentToken() == JsonToken.VALUE_STRING;
  }

  public boolean isNumber() {
    JsonToken token = parser.currentToken();
    return token != null && token.isNumeric();
  }

  /** Whether nothing follows the value that was passed. */
  public boolean isAtEnd() {
    return parser.nextToken() == null;
  }

  public boolean isObject() {
    return parser.currentToken() == JsonToken.START_OBJECT;
  }

  public boolean isArray() {
    return parser.currentToken() == JsonToken.START_ARRAY;
  }

  /** Calls with the name of each member, at its value. */
  public void members(Consumer<String> member) {
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      member.accept(name);
    }
  }

  /** Calls at each element. */
  public void elements(Runnable element) {
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      element.run();
    }
  }

  /** What a value says: a text without quotes, anything else as it is written. */
  public String text() {
    return parser.currentToken().isScalarValue() ? parser.getString() : source();
  }

  /** A value as it is written. */
  public String source() {
    int start = (int) parser.currentTokenLocation().getCharOffset();
    parser.skipChildren();
    parser.finishToken();
    return json.substring(start, (int) parser.currentLocation().getCharOffset());
  }

  public List<String> texts() {
    List<String> texts = new ArrayList<>();
    elements(() -> texts.add(text()));
    return texts;
  }

  /** The members of an object of which each says one thing. */
  public Map<String, String> facts() {
    Map<String, String> facts = new LinkedHashMap<>();
    members(name -> facts.put(name, text()));
    return facts;
  }

  public void skip() {
    parser.skipChildren();
  }

  @Override
  public void close() {
    parser.close();
  }
}
