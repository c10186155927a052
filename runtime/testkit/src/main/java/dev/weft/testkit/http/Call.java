package dev.weft.testkit.http;

import dev.weft.testkit.json.Json;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.util.Fields;
import tools.jackson.databind.JsonNode;

/**
 * One request.
 *
 * @param method the HTTP method
 * @param path below the server, decoded
 * @param query parameters, decoded
 * @param headers as sent
 * @param variables what stood in the places of the route's variables
 * @param body all bytes; read only
 */
record Call(
    String method,
    String path,
    Fields query,
    HttpFields headers,
    List<String> variables,
    ByteBuffer body) {

  /** The body as JSON; a body that is none ends in {@link Reply#trouble}. */
  JsonNode json() {
    JsonNode json = Json.parse(bytes());
    if (json.isMissingNode()) {
      throw new BadBodyException();
    }
    return json;
  }

  byte[] bytes() {
    byte[] bytes = new byte[body.remaining()];
    body.duplicate().get(bytes);
    return bytes;
  }

  Optional<String> parameter(String name) {
    return Optional.ofNullable(query.getValue(name));
  }

  Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }

  String variable() {
    return variables.get(0);
  }

  Call with(List<String> found) {
    return new Call(method, path, query, headers, List.copyOf(found), body);
  }

  /** The body is not what the route needs. */
  static final class BadBodyException extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
