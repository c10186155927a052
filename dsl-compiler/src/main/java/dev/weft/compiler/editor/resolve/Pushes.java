package dev.weft.compiler.editor.resolve;

import dev.weft.compiler.editor.flatten.Scope;
import dev.weft.compiler.editor.read.EditorLink;
import dev.weft.compiler.editor.read.EditorNode;
import dev.weft.compiler.editor.values.KnownNodes;
import dev.weft.compiler.editor.values.NodeRole;
import dev.weft.compiler.editor.values.WidgetValue;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The values that primitives give to the widgets that they are linked to, whatever their mode; and
 * never through another node.
 */
final class Pushes {
  private final LoadedSlots slots;
  private final Promotions promotions;
  private final Map<Scope, Map<Place, WidgetValue>> found = new HashMap<>();

  private record Place(String node, String widget) {}

  Pushes(LoadedSlots slots, Promotions promotions) {
    this.slots = slots;
    this.promotions = promotions;
  }

  /** What a primitive gives to a widget of a node, if one does. */
  Optional<WidgetValue> to(Scope scope, EditorNode node, String widget) {
    return Optional.ofNullable(
        found.computeIfAbsent(scope, this::in).get(new Place(node.id(), widget)));
  }

  private Map<Place, WidgetValue> in(Scope scope) {
    Map<Place, WidgetValue> pushed = new HashMap<>();
    for (EditorNode node : scope.graph().nodes()) {
      if (KnownNodes.role(node.type()) == NodeRole.PRIMITIVE) {
        value(scope, node).ifPresent(value -> push(scope, node, value, pushed));
      }
    }
    return pushed;
  }

  private Optional<WidgetValue> value(Scope scope, EditorNode primitive) {
    return promotions
        .ofWidget(scope, primitive, "value")
        .or(() -> primitive.list().stream().findFirst().map(WidgetValue::of));
  }

  private void push(
      Scope scope, EditorNode primitive, WidgetValue value, Map<Place, WidgetValue> pushed) {
    for (EditorLink link : scope.graph().links().values()) {
      if (link.origin().equals(primitive.id())) {
        Optional<EditorNode> target = scope.node(link.target());
        target.stream()
            .flatMap(node -> slots.of(node).stream())
            .filter(slot -> slot.link().equals(Optional.of(link.id())))
            .forEach(
                slot ->
                    pushed.put(new Place(link.target(), slot.widget().orElse(slot.name())), value));
      }
    }
  }
}
