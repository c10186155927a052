package dev.weft.compiler.editor.values;

import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.json.JsonReader;
import dev.weft.compiler.json.JsonValue;
import dev.weft.compiler.json.JsonValue.JsonArray;
import dev.weft.compiler.json.JsonValue.JsonMember;
import dev.weft.compiler.json.JsonValue.JsonObject;
import dev.weft.compiler.json.JsonValue.JsonText;
import dev.weft.compiler.literal.Literal;
import dev.weft.compiler.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What no server tells of nodes: what those do that live in the editor alone, and how some classes
 * lay out their values. All of it is data, in one file.
 */
public final class KnownNodes {
  private static final String RESOURCE = "known-nodes.json";
  private static final KnownNodes SHARED = new KnownNodes(load());

  private final Map<String, NodeRole> roles = new HashMap<>();
  private final Map<String, JsonObject> drawn = new HashMap<>();
  private final Map<String, KnownLayout> layouts = new HashMap<>();
  private final Set<String> unsent;

  private KnownNodes(JsonObject data) {
    for (JsonMember role : members(data, "roles")) {
      roles.put(role.key(), NodeRole.valueOf(((JsonText) role.value()).value()));
    }
    for (JsonMember type : members(data, "drawn")) {
      drawn.put(type.key(), (JsonObject) type.value());
    }
    for (JsonMember layout : members(data, "layouts")) {
      layouts.put(layout.key(), KnownLayout.of(layout.value()));
    }
    unsent = Set.copyOf(texts(data.get("unsent").orElseThrow()));
  }

  static KnownNodes shared() {
    return SHARED;
  }

  /** What a node of this type is to the editor. */
  public static NodeRole role(String type) {
    return SHARED.roles.getOrDefault(type, NodeRole.EXECUTED);
  }

  /** Whether the editor saves how it draws the value of a widget anew. */
  public static boolean isControlled(String type, String widget) {
    return PackNodes.isControlled(type, widget);
  }

  /** Whether a value stands for a number that the editor draws when it queues. */
  public static boolean isDrawn(String type, String input, Literal value) {
    return value.isNumber()
        && Optional.ofNullable(SHARED.drawn.get(type)).stream()
            .flatMap(inputs -> inputs.get(input, JsonArray.class).stream())
            .flatMap(values -> values.items().stream())
            .anyMatch(one -> Literal.of(one).means(value));
  }

  /** Whether nodes of a class show what they got last, and save it among their values. */
  public static boolean showsItsLastRun(String type) {
    return PackNodes.versions(type).stream()
        .flatMap(List::stream)
        .anyMatch(widget -> widget.kind() == Widget.Kind.SHOWN);
  }

  /** How a class lays out its values that makes its widgets itself. */
  Optional<KnownLayout> layout(String type) {
    return Optional.ofNullable(layouts.get(type));
  }

  /** Whether a named value is for the editor alone. */
  boolean isUnsent(String name) {
    return unsent.contains(name);
  }

  private static List<JsonMember> members(JsonObject data, String key) {
    return data.get(key, JsonObject.class).orElseThrow().members();
  }

  private static List<String> texts(JsonValue list) {
    return ((JsonArray) list)
        .items().stream().map(item -> ((JsonText) item).value()).collect(Collectors.toList());
  }

  private static JsonObject load() {
    try (InputStream in = KnownNodes.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the compiler's jar lacks " + RESOURCE);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      DiagnosticSink sink = new DiagnosticSink();
      return (JsonObject)
          JsonReader.read(SourceFile.of(RESOURCE, text), sink)
              .orElseThrow(() -> new IllegalStateException(sink.sorted().toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
