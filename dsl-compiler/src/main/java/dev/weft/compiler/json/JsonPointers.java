package dev.weft.compiler.json;

import dev.weft.compiler.json.JsonValue.JsonArray;
import dev.weft.compiler.json.JsonValue.JsonMember;
import dev.weft.compiler.json.JsonValue.JsonObject;
import dev.weft.compiler.source.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The JSON pointers (RFC 6901) of all values in one, by where they stand. */
public final class JsonPointers {
  private final Map<Span, String> pointers = new HashMap<>();
  private final Map<String, JsonValue> values = new HashMap<>();

  private JsonPointers() {}

  public static JsonPointers of(JsonValue root) {
    JsonPointers pointers = new JsonPointers();
    pointers.add(root, "");
    return pointers;
  }

  /** That of the value which stands there. */
  public Optional<String> find(Span span) {
    return Optional.ofNullable(pointers.get(span));
  }

  /** The value that a pointer means. */
  public Optional<JsonValue> value(String pointer) {
    return Optional.ofNullable(values.get(pointer));
  }

  private void add(JsonValue value, String pointer) {
    pointers.put(value.span(), pointer);
    values.put(pointer, value);
    if (value instanceof JsonArray array) {
      for (int i = 0; i < array.items().size(); i++) {
        add(array.items().get(i), pointer + "/" + i);
      }
    } else if (value instanceof JsonObject object) {
      for (JsonMember member : object.members()) {
        String key = member.key().replace("~", "~0").replace("/", "~1");
        add(member.value(), pointer + "/" + key);
      }
    }
  }
}
