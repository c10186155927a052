package dev.weft.compiler.editor.values;

import dev.weft.compiler.catalog.EditorWidget.Kind;
import dev.weft.compiler.catalog.InputDefinition;
import dev.weft.compiler.catalog.NodeCatalog;
import dev.weft.compiler.catalog.NodeClass;
import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.editor.read.EditorFile;
import dev.weft.compiler.editor.read.EditorNode;
import dev.weft.compiler.editor.read.EditorNode.InputSlot;
import dev.weft.compiler.editor.values.LayoutWalk.Walked;
import dev.weft.compiler.editor.values.SlotLayout.Slot;
import dev.weft.compiler.editor.values.SlotLayout.Use;
import dev.weft.compiler.json.JsonValue;
import dev.weft.compiler.json.JsonValue.JsonObject;
import dev.weft.compiler.literal.Literal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names the values of nodes: by the class where a catalog knows it, else by what the file tells.
 */
public final class ValuesReader {
  private final NodeCatalog catalog;
  private final DiagnosticSink sink;
  private final boolean inOrder;

  public ValuesReader(EditorFile file, NodeCatalog catalog, DiagnosticSink sink) {
    this.catalog = catalog;
    this.inOrder = file.showsWidgets();
    this.sink = sink;
  }

  /** The values of a node that a server runs; what cannot be known of them is reported. */
  public NodeValues read(EditorNode node) {
    Optional<NodeClass> known = catalog.find(node.type());
    boolean special = KnownNodes.shared().layout(node.type()).isPresent();
    if (known.isPresent() && !special) {
      return ofClass(node, known.get());
    }
    Optional<SlotLayout> layout = FallbackNames.of(node, inOrder);
    if (layout.isEmpty()) {
      sink.report(
          node.named().isPresent()
              ? ValueProblems.namesDisagree(node)
              : ValueProblems.unknownClass(node));
    }
    return layout.map(l -> sent(node, l)).orElseGet(NodeValues::none);
  }

  private NodeValues ofClass(EditorNode node, NodeClass known) {
    if (node.values().filter(JsonObject.class::isInstance).isPresent()) {
      return sent(node, byName(node, known));
    }
    Walked walked = layout(node, known);
    Optional<Diagnostic.Builder> problem = problem(node, walked);
    problem.ifPresent(sink::report);
    return problem.isPresent() ? NodeValues.none() : sent(node, walked.layout());
  }

  private static Optional<Diagnostic.Builder> problem(EditorNode node, Walked walked) {
    if (!walked.unknownOptions().isEmpty()) {
      return Optional.of(ValueProblems.unknownOption(node, walked.unknownOptions().get(0)));
    }
    return walked.layout().misfits().stream()
        .findFirst()
        .map(misfit -> ValueProblems.misfit(node, misfit))
        .or(
            () ->
                disagreement(node, walked.layout())
                    .map(slot -> ValueProblems.disagreement(node, slot)));
  }

  /** The layout that today's class gives, unless only that of an older one fits. */
  private static Walked layout(EditorNode node, NodeClass known) {
    Collection<InputDefinition> inputs = known.inputs().values();
    List<JsonValue> saved = node.list();
    Set<String> shown =
        node.inputs().stream()
            .map(InputSlot::widget)
            .flatMap(Optional::stream)
            .collect(Collectors.toSet());
    Walked plain = LayoutWalk.walk(saved, inputs, Set.of(), false);
    long forced = inputs.stream().filter(i -> i.editor().kind() == Kind.FORCED).count();
    if (plain.fits() && !(forced > 0 && plain.leftOver() == forced)) {
      return plain;
    }
    return List.of(
            LayoutWalk.walk(saved, inputs, Set.of(), true),
            LayoutWalk.walk(saved, inputs, shown, false))
        .stream()
        .filter(other -> other.fits() && other.leftOver() <= plain.leftOver())
        .findFirst()
        .orElse(plain);
  }

  private static SlotLayout byName(EditorNode node, NodeClass known) {
    List<Slot> slots =
        new ArrayList<>(FallbackNames.byName((JsonObject) node.values().orElseThrow()).slots());
    Set<String> given = slots.stream().map(Slot::name).collect(Collectors.toSet());
    known.inputs().values().stream()
        .filter(input -> input.editor().saved() && !given.contains(input.name()))
        .forEach(i -> slots.add(Slot.of(i.name(), Use.SENT, Optional.of(i), Optional.empty())));
    return new SlotLayout(slots);
  }

  /** The first value that the list and the names of newer editors tell apart. */
  private static Optional<Slot> disagreement(EditorNode node, SlotLayout layout) {
    return node.named()
        .flatMap(
            named ->
                layout.slots().stream()
                    .filter(slot -> slot.use() == Use.SENT && slot.value().isPresent())
                    .filter(
                        slot ->
                            named
                                .get(slot.name())
                                .map(Literal::of)
                                .filter(n -> !n.means(Literal.of(slot.value().get())))
                                .isPresent())
                    .findFirst());
  }

  private static NodeValues sent(EditorNode node, SlotLayout layout) {
    Map<String, WidgetValue> values = new LinkedHashMap<>();
    List<String> filled = new ArrayList<>();
    List<String> open = new ArrayList<>();
    for (Slot slot : layout.slots()) {
      if (slot.use() != Use.SENT) {
        continue;
      }
      Optional<WidgetValue> value =
          slot.value()
              .map(saved -> saved(slot, saved))
              .or(() -> slot.instead().map(sent -> new WidgetValue(sent, node.idSpan())))
              .or(
                  () ->
                      slot.input()
                          .flatMap(Defaults::of)
                          .map(filling -> new WidgetValue(filling, node.idSpan())));
      if (slot.value().isEmpty() && slot.instead().isEmpty()) {
        (value.isPresent() ? filled : open).add(slot.name());
      }
      value.ifPresent(v -> values.put(slot.name(), v));
    }
    return new NodeValues(layout, values, filled, open);
  }

  private static WidgetValue saved(Slot slot, JsonValue saved) {
    if (slot.instead().isPresent()) {
      return new WidgetValue(slot.instead().get(), saved.span());
    }
    String socket = slot.input().map(InputDefinition::socket).orElse("");
    if (socket.equals("IMAGECOMPARE")) {
      return new WidgetValue(
          Literal.parse("{\"__value__\": [\"\", \"\"]}").orElseThrow(), saved.span());
    }
    return socket.equals("CURVE") ? WidgetValue.ofCurve(saved) : WidgetValue.of(saved);
  }
}
