package dev.weft.tools.server;

import dev.weft.compiler.json.JsonValue;
import dev.weft.compiler.json.JsonValue.JsonArray;
import dev.weft.compiler.json.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** Keeps what is nested without end from those who walk it. */
public final class Depth {
  /** Real definitions are some twenty deep. */
  static final int DEEPEST = 100;

  private Depth() {}

  /** Whether a value is nested more deeply than any real one. */
  public static boolean isAbsurd(JsonValue value) {
    List<JsonValue> level = List.of(value);
    for (int depth = 0; !level.isEmpty(); depth++) {
      if (depth > DEEPEST) {
        return true;
      }
      List<JsonValue> below = new ArrayList<>();
      for (JsonValue one : level) {
        if (one instanceof JsonObject object) {
          object.members().forEach(member -> below.add(member.value()));
        } else if (one instanceof JsonArray array) {
          below.addAll(array.items());
        }
      }
      level = below;
    }
    return false;
  }
}
