package dev.weft.compiler.editor.values;

import dev.weft.compiler.editor.read.EditorNode;
import dev.weft.compiler.editor.read.EditorNode.InputSlot;
import dev.weft.compiler.editor.values.SlotLayout.Slot;
import dev.weft.compiler.editor.values.SlotLayout.Use;
import dev.weft.compiler.json.JsonValue;
import dev.weft.compiler.json.JsonValue.JsonMember;
import dev.weft.compiler.json.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Names the values of a class that no catalog knows: by what the file itself tells, then by what is
 * known of the class from its pack.
 */
final class FallbackNames {
  private final EditorNode node;
  private final boolean inOrder;

  private FallbackNames(EditorNode node, boolean inOrder) {
    this.node = node;
    this.inOrder = inOrder;
  }

  /**
   * The layout; empty when nothing tells it, or when what tells it can be read in two ways.
   *
   * @param inOrder whether the file shows widgets among the inputs in their order; older editors
   *     showed those that someone had made inputs, in the order in which he did
   */
  static Optional<SlotLayout> of(EditorNode node, boolean inOrder) {
    if (node.values().isEmpty() || node.values().filter(FallbackNames::isEmpty).isPresent()) {
      return Optional.of(new SlotLayout(List.of()));
    }
    if (node.values().get() instanceof JsonObject named) {
      return Optional.of(byName(named));
    }
    Optional<KnownLayout> known = KnownNodes.shared().layout(node.type());
    if (known.isPresent()) {
      return Optional.of(known.get().of(node));
    }
    FallbackNames names = new FallbackNames(node, inOrder);
    if (node.named().isPresent()) {
      return names.byName();
    }
    return names.byInputs().or(names::byPack).or(names::byConnectable);
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
                    KnownNodes.shared().isUnsent(member.key())
                        ? Slot.kept(member.key(), member.value())
                        : Slot.of(Widget.named(member.key()), member.value()))
            .toList());
  }

  /** By the names beside the list, unless the list holds something else. */
  private Optional<SlotLayout> byName() {
    JsonObject named = node.named().orElseThrow();
    List<JsonValue> list = node.list();
    int next = 0;
    for (JsonMember member : named.members()) {
      while (next < list.size() && !ValueFit.isSame(list.get(next), member.value())) {
        next++;
      }
      if (next++ == list.size()) {
        return Optional.empty();
      }
    }
    return Optional.of(byName(named));
  }

  /** By the widgets among the inputs, when they account for each value. */
  private Optional<SlotLayout> byInputs() {
    List<Widget> widgets =
        node.inputs().stream()
            .filter(slot -> slot.widget().isPresent())
            .map(Widget::of)
            .collect(Collectors.toList());
    return inOrder || widgets.size() < 2 ? WidgetFit.of(widgets, node.list()) : Optional.empty();
  }

  /**
   * By what its pack tells: the newest version of the class, which an editor of today has, when the
   * values fit it; else the one older version that they fit.
   */
  private Optional<SlotLayout> byPack() {
    List<List<Widget>> versions = PackNodes.versions(node.type());
    Optional<SlotLayout> newest = versions.stream().findFirst().flatMap(this::fitting);
    if (newest.isPresent()) {
      return newest;
    }
    Map<List<String>, SlotLayout> older =
        versions.stream()
            .flatMap(version -> fitting(version).stream())
            .collect(
                Collectors.toMap(
                    FallbackNames::sent, Function.identity(), (first, again) -> first));
    return older.size() == 1 ? older.values().stream().findFirst() : Optional.empty();
  }

  /**
   * Without the widgets that the file shows as sockets. Those without a link may have a value all
   * the same: older editors list widgets of a type of their own among the sockets.
   */
  private Optional<SlotLayout> fitting(List<Widget> version) {
    Optional<List<Widget>> agreeing = agreeing(version);
    Optional<SlotLayout> without = agreeing.flatMap(widgets -> WidgetFit.of(widgets, node.list()));
    return without.isPresent() || agreeing.isEmpty() || isLinked(version)
        ? without
        : WidgetFit.of(version, node.list());
  }

  private boolean isLinked(List<Widget> version) {
    Set<String> names = version.stream().map(Widget::name).collect(Collectors.toSet());
    return node.inputs().stream()
        .anyMatch(slot -> names.contains(slot.name()) && slot.link().isPresent());
  }

  /**
   * The widgets of a version without those that the file shows as sockets; empty when the file
   * shows one that the version does not have.
   */
  private Optional<List<Widget>> agreeing(List<Widget> version) {
    Set<String> names = version.stream().map(Widget::name).collect(Collectors.toSet());
    Set<String> sockets =
        node.inputs().stream()
            .filter(slot -> slot.widget().isEmpty())
            .map(InputSlot::name)
            .collect(Collectors.toSet());
    boolean allThere =
        node.inputs().stream().flatMap(slot -> slot.widget().stream()).allMatch(names::contains);
    return allThere
        ? Optional.of(
            version.stream()
                .filter(w -> w.kind() == Widget.Kind.SHOWN || !sockets.contains(w.name()))
                .toList())
        : Optional.empty();
  }

  private static List<String> sent(SlotLayout layout) {
    return IntStream.range(0, layout.slots().size())
        .filter(i -> layout.slots().get(i).use() == Use.SENT)
        .mapToObj(i -> i + " " + layout.slots().get(i).name())
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /** Use Everywhere notes which widgets of a node it may link: all of them. */
  private Optional<SlotLayout> byConnectable() {
    List<Widget> widgets =
        node.properties()
            .flatMap(p -> p.get("ue_properties", JsonObject.class))
            .flatMap(ue -> ue.get("widget_ue_connectable", JsonObject.class))
            .map(names -> names.members().stream().map(m -> Widget.named(m.key())).toList())
            .orElse(List.of());
    return WidgetFit.of(widgets, node.list());
  }
}
