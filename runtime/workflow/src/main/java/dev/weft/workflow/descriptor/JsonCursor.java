package dev.weft.workflow.descriptor;

import dev.weft.workflow.json.JsonSyntax;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Walks over a JSON text; whoever is called stands at the beginning of a value and passes it. */
final class JsonCursor implements AutoCloseable {
  private final String json;
  private final JsonParser parser;

  JsonCursor(String json) {
    this.json = json;
    this.parser = JsonSyntax.parser(json);
    parser.nextToken();
  }

  boolean isObject() {
    return parser.currentToken() == JsonToken.START_OBJECT;
  }

  boolean isArray() {
    return parser.currentToken() == JsonToken.START_ARRAY;
  }

  /** Calls with the name of each member, at its value. */
  void members(Consumer<String> member) {
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      member.accept(name);
    }
  }

  /** Calls at each element. */
  void elements(Runnable element) {
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      element.run();
    }
  }

  /** What a value says: a text without quotes, anything else as it is written. */
  String text() {
    return parser.currentToken().isScalarValue() ? parser.getString() : source();
  }

  /** A value as it is written. */
  String source() {
    int start = (int) parser.currentTokenLocation().getCharOffset();
    parser.skipChildren();
    parser.finishToken();
    return json.substring(start, (int) parser.currentLocation().getCharOffset());
  }

  List<String> texts() {
    List<String> texts = new ArrayList<>();
    elements(() -> texts.add(text()));
    return texts;
  }

  /** The members of an object of which each says one thing. */
  Map<String, String> facts() {
    Map<String, String> facts = new LinkedHashMap<>();
    members(name -> facts.put(name, text()));
    return facts;
  }

  void skip() {
    parser.skipChildren();
  }

  @Override
  public void close() {
    parser.close();
  }
}
