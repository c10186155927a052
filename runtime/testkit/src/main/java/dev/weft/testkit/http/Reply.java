package dev.weft.testkit.http;

import dev.weft.testkit.json.Json;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The answer to one call.
 *
 * @param status the HTTP status
 * @param headers in order; values are sent as they are, in UTF-8
 * @param body may be empty; read only
 */
record Reply(int status, Map<String, String> headers, ByteBuffer body) {
  private static final ByteBuffer NOTHING = ByteBuffer.allocate(0).asReadOnlyBuffer();
  private static final String TYPE = "Content-Type";

  Reply {
    headers = Map.copyOf(headers);
  }

  /** A status without a body. */
  static Reply empty(int status) {
    return new Reply(status, Map.of(), NOTHING);
  }

  static Reply json(JsonNode body) {
    return json(200, body);
  }

  static Reply json(int status, JsonNode body) {
    return new Reply(
        status, Map.of(TYPE, "application/json; charset=utf-8"), ByteBuffer.wrap(Json.bytes(body)));
  }

  static Reply text(int status, String body) {
    return new Reply(
        status,
        Map.of(TYPE, "text/plain; charset=utf-8"),
        ByteBuffer.wrap(body.getBytes(StandardCharsets.UTF_8)));
  }

  /** What the real server answers when its code fails: also to bad JSON. */
  static Reply trouble() {
    return text(500, "500 Internal Server Error\n\nServer got itself in trouble");
  }

  static Reply content(String mediaType, byte[] body) {
    return new Reply(200, Map.of(TYPE, mediaType), ByteBuffer.wrap(body));
  }

  /** The same with one more header. */
  Reply with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Reply(status, more, body);
  }
}
