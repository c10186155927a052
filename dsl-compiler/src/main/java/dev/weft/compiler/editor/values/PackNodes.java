package dev.weft.compiler.editor.values;

import dev.weft.compiler.json.JsonValue;
import dev.weft.compiler.json.JsonValue.JsonArray;
import dev.weft.compiler.json.JsonValue.JsonObject;
import dev.weft.compiler.json.JsonValue.JsonText;
import dev.weft.compiler.json.LinedObject;
import java.util.List;

/**
 * The widgets of classes of well-known packs, as each version of a class had them. Only names and
 * kinds: enough to tell which saved value is which, not to judge a graph.
 */
final class PackNodes {

  /** Loaded when a file has a class that no catalog knows. */
  private static final class Shared {
    static final LinedObject CLASSES = LinedObject.load(PackNodes.class, "pack-nodes.json");
  }

  private PackNodes() {}

  /** The widgets of a class in their order, for each of its versions; none when it is unknown. */
  static List<List<Widget>> versions(String type) {
    return Shared.CLASSES
        .get(type)
        .map(versions -> ((JsonArray) versions).items())
        .orElse(List.of())
        .stream()
        .map(PackNodes::widgets)
        .toList();
  }

  /** Whether the editor saves how it draws the value of a widget anew. */
  static boolean isControlled(String type, String widget) {
    return versions(type).stream()
        .flatMap(List::stream)
        .anyMatch(w -> w.name().equals(widget) && w.controlled());
  }

  private static List<Widget> widgets(JsonValue version) {
    return ((JsonObject) version)
        .members().stream()
            .map(member -> Widget.of(member.key(), ((JsonText) member.value()).value()))
            .toList();
  }
}
