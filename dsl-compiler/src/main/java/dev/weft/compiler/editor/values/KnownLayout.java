package dev.weft.compiler.editor.values;

import dev.weft.compiler.editor.read.EditorNode;
import dev.weft.compiler.editor.values.SlotLayout.Slot;
import dev.weft.compiler.editor.values.SlotLayout.Use;
import dev.weft.compiler.json.JsonValue;
import dev.weft.compiler.json.JsonValue.JsonArray;
import dev.weft.compiler.json.JsonValue.JsonMember;
import dev.weft.compiler.json.JsonValue.JsonObject;
import dev.weft.compiler.json.JsonValue.JsonText;
import dev.weft.compiler.literal.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How a class lays out its values that makes its widgets itself, in the editor. An entry is
 *
 * <ul>
 *   <li>a name, of the next value; one that ends in {@code #} is numbered from 1 and takes all that
 *       are left;
 *   <li>{@code {"name": …, "in": member}}: the value is sent in an object, as that member of it;
 *   <li>{@code {"name": …, "always": value}}: this is sent whatever is saved;
 *   <li>{@code {"name": …#, "having": member}}: takes each object that has that member; with {@code
 *       "without"} a member that is not sent, unless a property of the node has the value in {@code
 *       "unless"}; there it is 1 where it is null.
 * </ul>
 */
record KnownLayout(List<JsonValue> entries) {
  private static final String NUMBERED = "#";

  SlotLayout of(EditorNode node) {
    List<Slot> slots = new ArrayList<>();
    List<JsonValue> left = new ArrayList<>(node.list());
    for (JsonValue entry : entries) {
      if (entry instanceof JsonText name) {
        take(name.value(), left, slots);
      } else {
        take((JsonObject) entry, node, left, slots);
      }
    }
    boolean shaped = entries.stream().anyMatch(e -> e instanceof JsonObject o && o.has("having"));
    for (JsonValue value : left) {
      slots.add(
          Slot.of("", shaped ? Use.KEPT : Use.LEFT_OVER, Optional.empty(), Optional.of(value)));
    }
    return new SlotLayout(slots);
  }

  private static void take(String name, List<JsonValue> left, List<Slot> slots) {
    if (!name.endsWith(NUMBERED)) {
      if (!left.isEmpty()) {
        slots.add(Slot.of(Widget.named(name), left.remove(0)));
      }
      return;
    }
    for (int number = 1; !left.isEmpty(); number++) {
      slots.add(Slot.of(Widget.named(numbered(name, number)), left.remove(0)));
    }
  }

  private static String numbered(String name, int number) {
    return name.substring(0, name.length() - NUMBERED.length()) + number;
  }

  private static void take(
      JsonObject entry, EditorNode node, List<JsonValue> left, List<Slot> slots) {
    String name = text(entry, "name").orElseThrow();
    Optional<JsonValue> always = entry.get("always");
    if (always.isPresent()) {
      slots.add(Slot.always(name, Literal.of(always.get())));
      return;
    }
    Optional<String> member = text(entry, "in");
    if (member.isPresent() && !left.isEmpty()) {
      Literal within = object("\"" + member.get() + "\": " + left.get(0).span().text());
      slots.add(Slot.of(Widget.named(name), left.remove(0)).sending(within));
      return;
    }
    Optional<String> having = text(entry, "having");
    if (having.isPresent()) {
      List<JsonObject> objects = new ArrayList<>();
      left.removeIf(v -> v instanceof JsonObject o && o.has(having.get()) && objects.add(o));
      for (int i = 0; i < objects.size(); i++) {
        slots.add(
            Slot.of(Widget.named(numbered(name, i + 1)), objects.get(i))
                .sending(members(objects.get(i), entry, node)));
      }
    }
  }

  private static Literal members(JsonObject value, JsonObject entry, EditorNode node) {
    Optional<String> without = text(entry, "without");
    boolean all =
        entry.get("unless", JsonObject.class).stream()
            .flatMap(unless -> unless.members().stream())
            .anyMatch(
                p -> node.property(p.key()).equals(Optional.of(((JsonText) p.value()).value())));
    return object(
        value.members().stream()
            .filter(m -> all || !without.equals(Optional.of(m.key())))
            .map(m -> m.keySpan().text() + ": " + member(m, without))
            .collect(Collectors.joining(", ")));
  }

  private static String member(JsonMember member, Optional<String> without) {
    return without.equals(Optional.of(member.key())) && member.value() instanceof JsonValue.JsonNull
        ? "1"
        : member.value().span().text();
  }

  private static Literal object(String members) {
    return Literal.parse("{" + members + "}").orElseThrow();
  }

  private static Optional<String> text(JsonObject entry, String key) {
    return entry.get(key, JsonText.class).map(JsonText::value);
  }

  static KnownLayout of(JsonValue entries) {
    return new KnownLayout(((JsonArray) entries).items());
  }
}
