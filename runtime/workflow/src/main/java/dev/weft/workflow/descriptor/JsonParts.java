package dev.weft.workflow.descriptor;

import dev.weft.workflow.json.JsonCursor;
import dev.weft.workflow.picture.EmbeddedTexts;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a JSON text remembers, which is a graph in API format, a request to a server, or what
 * the editor saves.
 */
final class JsonParts {
  private final String json;
  private @Nullable String weft;
  private @Nullable String prompt;
  private boolean graph;
  private boolean editor;

  JsonParts(String json) {
    this.json = json;
  }

  /**
   * @throws Remembered.Unreadable if it is none of these
   */
  Remembered read(JsonCursor cursor) {
    if (cursor.isObject()) {
      cursor.members(name -> member(name, cursor));
    } else {
      cursor.skip();
    }
    if (!cursor.isAtEnd()) {
      throw new Remembered.Unreadable("is no JSON: something follows the first value");
    }
    Remembered found =
        new Remembered(
            Optional.ofNullable(weft), graph ? Optional.of(json) : Optional.ofNullable(prompt));
    if (found.weft().isEmpty() && found.graph().isEmpty()) {
      throw new Remembered.Unreadable(
          editor
              ? "is in the editor's format: what a run would send of it is known to the editor"
                  + " alone; save it with Export (API)"
              : "holds no graph: no object has a class_type");
    }
    return found;
  }

  private void member(String name, JsonCursor cursor) {
    if (name.equals("nodes") && cursor.isArray()) {
      editor = true;
      cursor.skip();
    } else if (name.equals(EmbeddedTexts.PROMPT) && cursor.isText()) {
      prompt = cursor.text();
    } else if (!cursor.isObject()) {
      cursor.skip();
    } else if (name.equals(EmbeddedTexts.WEFT)) {
      weft = cursor.source();
    } else if (name.equals("extra_data") || name.equals("extra")) {
      cursor.members(inner -> extra(inner, cursor));
    } else if (name.equals(EmbeddedTexts.PROMPT)) {
      String object = cursor.source();
      prompt = object;
      graph |= isNode(object);
    } else {
      cursor.members(inner -> node(inner, cursor));
    }
  }

  private void extra(String name, JsonCursor cursor) {
    if (name.equals("extra_pnginfo") && cursor.isObject()) {
      cursor.members(inner -> extra(inner, cursor));
    } else if (name.equals(EmbeddedTexts.WEFT) && cursor.isObject()) {
      weft = cursor.source();
    } else {
      cursor.skip();
    }
  }

  private void node(String member, JsonCursor cursor) {
    graph |= member.equals("class_type") && cursor.isText();
    cursor.skip();
  }

  /** A node may be called so, too. */
  private static boolean isNode(String object) {
    boolean[] node = {false};
    try (JsonCursor cursor = JsonCursor.ofPython(object)) {
      cursor.members(
          member -> {
            node[0] |= member.equals("class_type") && cursor.isText();
            cursor.skip();
          });
    }
    return node[0];
  }
}
