package dev.weft.workflow;

import dev.weft.workflow.json.JsonSyntax;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Tells what is in API format from what people have in its place. A server answers most of it with
 * a bare 500.
 */
final class ApiFormat {
  private ApiFormat() {}

  /** What a file is instead of a workflow in API format, and what to do. */
  static Optional<String> problem(byte[] json) {
    if (json.length > 3 && json[0] == (byte) 0x89 && json[1] == 'P' && json[2] == 'N') {
      return Optional.of(
          "is a picture: open it in ComfyUI and save its workflow with Export (API)");
    }
    Found found = new Found();
    try {
      found.read(json);
    } catch (JacksonException e) {
      return Optional.of("is no JSON: " + JsonSyntax.describe(e));
    }
    if (!found.object) {
      return Optional.of("is no workflow: it is no object of nodes; save it with Export (API)");
    }
    if (found.nodes > 0) {
      return Optional.empty();
    }
    if (found.arrays.contains("nodes")) {
      return Optional.of(
          "is in the editor's format, which no server takes: save it with Export (API), or let the"
              + " build convert it by a mapping that says from \"…\"");
    }
    if (found.objects.contains("prompt")) {
      return Optional.of(
          "is a request to a server: the workflow is what stands under its \"prompt\"");
    }
    return Optional.of("has no node: an object with a class_type; save it with Export (API)");
  }

  /** What the object holds. */
  private static final class Found {
    private final Set<String> arrays = new HashSet<>();
    private final Set<String> objects = new HashSet<>();
    private boolean object;
    private int nodes;

    void read(byte[] json) {
      boolean marked = json.length > 2 && json[0] == (byte) 0xEF;
      byte[] plain = marked ? Arrays.copyOfRange(json, 3, json.length) : json;
      try (JsonParser parser = JsonSyntax.parser(plain)) {
        object = parser.nextToken() == JsonToken.START_OBJECT;
        while (object && parser.nextToken() == JsonToken.PROPERTY_NAME) {
          String name = parser.currentName();
          JsonToken value = parser.nextToken();
          if (value == JsonToken.START_ARRAY) {
            arrays.add(name);
          } else if (value == JsonToken.START_OBJECT) {
            objects.add(name);
            nodes += isNode(parser) ? 1 : 0;
            continue;
          }
          parser.skipChildren();
        }
      }
    }

    private static boolean isNode(JsonParser parser) {
      boolean node = false;
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        node |= parser.currentName().equals("class_type");
        parser.nextToken();
        parser.skipChildren();
      }
      return node;
    }
  }
}
