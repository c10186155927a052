package dev.weft.compiler.editor.read;

import dev.weft.compiler.json.JsonValue;
import dev.weft.compiler.json.JsonValue.JsonArray;
import dev.weft.compiler.json.JsonValue.JsonObject;
import java.util.List;
import java.util.Optional;

/** Reads a link in one of its two forms; what is neither links nothing. */
final class LinkReader {
  /** Id, origin, slot, target, slot; the type follows. */
  private static final int TUPLE = 5;

  private LinkReader() {}

  static Optional<EditorLink> read(JsonValue value) {
    if (value instanceof JsonArray array) {
      return tuple(array);
    }
    return value instanceof JsonObject object ? object(object) : Optional.empty();
  }

  private static Optional<EditorLink> tuple(JsonArray array) {
    List<JsonValue> items = array.items();
    if (items.size() < TUPLE) {
      return Optional.empty();
    }
    Optional<String> id = Fields.id(items.get(0));
    Optional<String> origin = Fields.id(items.get(1));
    Optional<String> target = Fields.id(items.get(3));
    return id.isEmpty() || origin.isEmpty() || target.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new EditorLink(
                id.get(),
                origin.get(),
                Fields.slot(items.get(2)),
                target.get(),
                Fields.slot(items.get(4)),
                array.span()));
  }

  private static Optional<EditorLink> object(JsonObject object) {
    Optional<String> id = Fields.id(object, "id");
    Optional<String> origin = Fields.id(object, "origin_id");
    Optional<String> target = Fields.id(object, "target_id");
    return id.isEmpty() || origin.isEmpty() || target.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new EditorLink(
                id.get(),
                origin.get(),
                object.get("origin_slot").map(Fields::slot).orElse(0),
                target.get(),
                object.get("target_slot").map(Fields::slot).orElse(0),
                object.span()));
  }
}
