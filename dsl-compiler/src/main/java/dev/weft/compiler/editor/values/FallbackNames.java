package dev.weft.compiler.editor.values;

import dev.weft.compiler.editor.read.EditorNode;
import dev.weft.compiler.editor.read.EditorNode.InputSlot;
import dev.weft.compiler.editor.values.SlotLayout.Slot;
import dev.weft.compiler.editor.values.SlotLayout.Use;
import dev.weft.compiler.json.JsonValue;
import dev.weft.compiler.json.JsonValue.JsonMember;
import dev.weft.compiler.json.JsonValue.JsonNumber;
import dev.weft.compiler.json.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Names the values of a class that no catalog knows by what the file itself tells. */
final class FallbackNames {
  private static final String NUMBERED = "#";

  private FallbackNames() {}

  /** The layout; empty when the file does not tell. */
  static Optional<SlotLayout> of(EditorNode node) {
    if (node.values().isEmpty() || node.values().filter(FallbackNames::isEmpty).isPresent()) {
      return Optional.of(new SlotLayout(List.of()));
    }
    if (node.values().get() instanceof JsonObject named) {
      return Optional.of(byName(named));
    }
    Optional<List<String>> known = KnownNodes.shared().layout(node.type());
    if (known.isPresent()) {
      return Optional.of(numbered(known.get(), node.list()));
    }
    if (node.named().isPresent()) {
      return Optional.of(byName(node.named().get()));
    }
    return walk(widgets(node), node.list()).or(() -> walk(connectable(node), node.list()));
  }

  private static boolean isEmpty(JsonValue values) {
    return values instanceof JsonValue.JsonArray array
        ? array.items().isEmpty()
        : values instanceof JsonObject object && object.members().isEmpty();
  }

  /** A layout of values that have names. */
  static SlotLayout byName(JsonObject named) {
    return new SlotLayout(
        named.members().stream()
            .map(
                member ->
                    slot(
                        member.key(),
                        KnownNodes.shared().isUnsent(member.key()) ? Use.KEPT : Use.SENT,
                        member))
            .toList());
  }

  private static Slot slot(String name, Use use, JsonMember member) {
    return new Slot(name, use, Optional.empty(), Optional.of(member.value()));
  }

  private static SlotLayout numbered(List<String> names, List<JsonValue> values) {
    List<Slot> slots = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      String name = names.get(Math.min(i, names.size() - 1));
      int number = i - names.size() + 2;
      boolean many = name.endsWith(NUMBERED);
      slots.add(
          new Slot(
              many ? name.substring(0, name.length() - NUMBERED.length()) + number : name,
              many || i < names.size() ? Use.SENT : Use.LEFT_OVER,
              Optional.empty(),
              Optional.of(values.get(i))));
    }
    return new SlotLayout(slots);
  }

  private static List<String> widgets(EditorNode node) {
    return node.inputs().stream()
        .map(InputSlot::widget)
        .flatMap(Optional::stream)
        .collect(Collectors.toList());
  }

  /** Use Everywhere notes which widgets of a node it may link: all of them. */
  private static List<String> connectable(EditorNode node) {
    return node.properties()
        .flatMap(p -> p.get("ue_properties", JsonObject.class))
        .flatMap(ue -> ue.get("widget_ue_connectable", JsonObject.class))
        .map(names -> names.members().stream().map(JsonMember::key).toList())
        .orElse(List.of());
  }

  /** All names in order, with the words beside seeds; only when that accounts for each value. */
  private static Optional<SlotLayout> walk(List<String> names, List<JsonValue> values) {
    List<Slot> slots = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < names.size(); i++) {
      if (next == values.size()) {
        return Optional.empty();
      }
      JsonValue value = values.get(next++);
      slots.add(new Slot(names.get(i), Use.SENT, Optional.empty(), Optional.of(value)));
      boolean spare = values.size() - next > names.size() - i - 1;
      if (spare && value instanceof JsonNumber && ValueFit.isControl(values.get(next))) {
        slots.add(
            new Slot(
                "control_after_generate",
                Use.KEPT,
                Optional.empty(),
                Optional.of(values.get(next++))));
      }
    }
    boolean upload =
        next + 1 == values.size() && UPLOAD_WORDS.contains(values.get(next).span().text());
    if (upload) {
      slots.add(new Slot("upload", Use.KEPT, Optional.empty(), Optional.of(values.get(next++))));
    }
    return next == values.size() ? Optional.of(new SlotLayout(slots)) : Optional.empty();
  }

  private static final Set<String> UPLOAD_WORDS =
      Set.of("\"image\"", "\"video\"", "\"audio\"", "\"\"", "null");
}
