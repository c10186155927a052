package dev.weft.workflow;

import dev.weft.workflow.json.JsonText;
import java.nio.charset.StandardCharsets;

/** A value, encoded. Nobody changes the bytes. */
final class JsonContent implements InputContent {
  static final JsonContent TRUE = new JsonContent("true".getBytes(StandardCharsets.UTF_8));
  static final JsonContent FALSE = new JsonContent("false".getBytes(StandardCharsets.UTF_8));

  private final byte[] bytes;

  JsonContent(byte[] bytes) {
    this.bytes = bytes;
  }

  /** A text that is one JSON value. */
  static JsonContent ofValid(String json) {
    return new JsonContent(JsonText.encodeLiteral(json));
  }

  byte[] bytes() {
    return bytes;
  }

  /** A JSON value as an input takes it: the server takes a bare list for a link. */
  static String wrapped(String json) {
    return json.stripLeading().startsWith("[") ? "{\"__value__\": " + json + "}" : json;
  }
}
