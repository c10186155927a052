package dev.weft.compiler.editor.resolve;

import dev.weft.compiler.editor.flatten.Scope;
import dev.weft.compiler.editor.read.EditorLink;
import dev.weft.compiler.editor.read.EditorNode;
import dev.weft.compiler.editor.values.KnownNodes;
import dev.weft.compiler.editor.values.NodeRole;
import dev.weft.compiler.editor.values.WidgetValue;
import dev.weft.compiler.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * The values that primitives give to the widgets that they are linked to, whatever their mode; and
 * never through another node.
 */
final class Pushes {
  private static final String REPLACE = "Run widget replace on values";

  private final LoadedSlots slots;
  private final Promotions promotions;
  private final Map<Scope, Map<Place, WidgetValue>> found = new HashMap<>();
  private final Set<Span> replaced = new HashSet<>();

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
        if (node.has(REPLACE)) {
          value(scope, node).ifPresent(value -> replaced.add(value.span()));
        }
      }
    }
    return pushed;
  }

  /** Whether a primitive gives a value on with what stands between {@code %} in it replaced. */
  boolean isReplaced(WidgetValue value) {
    return replaced.contains(value.span());
  }

  /** The nodes that a primitive gives its value to, and the widgets of each. */
  Map<EditorNode, List<String>> of(Scope scope, EditorNode primitive) {
    Map<EditorNode, List<String>> targets = new LinkedHashMap<>();
    if (KnownNodes.role(primitive.type()) == NodeRole.PRIMITIVE) {
      linked(
          scope,
          primitive,
          (target, slot) ->
              targets.computeIfAbsent(target, unseen -> new ArrayList<>()).add(slot.name()));
    }
    return targets;
  }

  private Optional<WidgetValue> value(Scope scope, EditorNode primitive) {
    return promotions
        .ofWidget(scope, primitive, "value")
        .or(() -> primitive.list().stream().findFirst().map(WidgetValue::of));
  }

  private void push(
      Scope scope, EditorNode primitive, WidgetValue value, Map<Place, WidgetValue> pushed) {
    linked(
        scope,
        primitive,
        (target, slot) ->
            pushed.put(new Place(target.id(), slot.widget().orElse(slot.name())), value));
  }

  private void linked(
      Scope scope, EditorNode primitive, BiConsumer<EditorNode, LoadedSlot> receiver) {
    for (EditorLink link : scope.graph().links().values()) {
      if (link.origin().equals(primitive.id())) {
        scope.node(link.target()).stream()
            .flatMap(node -> slots.of(node).stream().map(slot -> Map.entry(node, slot)))
            .filter(entry -> entry.getValue().link().equals(Optional.of(link.id())))
            .forEach(entry -> receiver.accept(entry.getKey(), entry.getValue()));
      }
    }
  }
}
