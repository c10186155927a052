package dev.weft.compiler.editor.resolve;

import dev.weft.compiler.catalog.NodeCatalog;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.editor.flatten.Scope;
import dev.weft.compiler.editor.flatten.Scope.Instance;
import dev.weft.compiler.editor.read.EditorFile;
import dev.weft.compiler.editor.read.EditorLink;
import dev.weft.compiler.editor.read.EditorNode;
import dev.weft.compiler.editor.read.Subgraph;
import dev.weft.compiler.editor.read.Subgraph.Border;
import dev.weft.compiler.editor.values.KnownNodes;
import dev.weft.compiler.editor.values.WidgetValue;
import dev.weft.compiler.json.JsonReader;
import dev.weft.compiler.json.JsonValue;
import dev.weft.compiler.json.JsonValue.JsonArray;
import dev.weft.compiler.json.JsonValue.JsonNull;
import dev.weft.compiler.json.JsonValue.JsonObject;
import dev.weft.compiler.json.JsonValue.JsonText;
import dev.weft.compiler.source.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The values that instances hold for what is inside of them. Editors saved them in three ways: by
 * the inputs that have a widget, in order; by a list of widgets ({@code proxyWidgets}), of which
 * those of {@code -1} are inputs; and again by the inputs.
 */
final class Promotions {
  private static final String OF_INPUT = "-1";
  private static final String PREVIEW = "$$";

  /** Real ones are three deep. */
  private static final int DEEPEST = 8;

  private final EditorFile file;
  private final LoadedSlots slots;
  private final NodeCatalog catalog;
  private final Map<Scope, Promoted> found = new HashMap<>();
  private final Map<Scope, List<Widget>> listed = new HashMap<>();

  Promotions(EditorFile file, LoadedSlots slots, NodeCatalog catalog) {
    this.file = file;
    this.slots = slots;
    this.catalog = catalog;
  }

  /** A widget of a node inside, by the id that the node has now. */
  record Widget(String node, String name) {}

  private record Promoted(Map<Integer, WidgetValue> inputs, Map<Widget, WidgetValue> widgets) {}

  /** What the instance of a scope holds for one of its inputs. */
  Optional<WidgetValue> ofInput(Scope inside, int input) {
    return Optional.ofNullable(promoted(inside).inputs().get(input));
  }

  /** What the instance of a scope holds for a widget inside of it. */
  Optional<WidgetValue> ofWidget(Scope inside, EditorNode node, String widget) {
    return inside.instance().isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(promoted(inside).widgets().get(new Widget(node.id(), widget)));
  }

  /** The widgets inside that an instance shows as its own, beside those of its inputs. */
  List<Widget> listed(Scope inside) {
    return listed.computeIfAbsent(inside, scope -> listed(scope.instance().orElseThrow()));
  }

  private static List<Widget> listed(Instance instance) {
    return proxies(instance.node()).orElse(List.of()).stream()
        .filter(proxy -> proxy.size() >= 2)
        .filter(proxy -> !proxy.get(0).equals(OF_INPUT) && !proxy.get(1).startsWith(PREVIEW))
        .map(
            proxy ->
                new Widget(
                    instance.renamed().getOrDefault(proxy.get(0), proxy.get(0)), proxy.get(1)))
        .toList();
  }

  private Promoted promoted(Scope inside) {
    return found.computeIfAbsent(inside, scope -> read(scope.instance().orElseThrow()));
  }

  private Promoted read(Instance instance) {
    Optional<List<List<String>>> proxies = proxies(instance.node());
    if (proxies.isPresent()) {
      return byProxies(instance, proxies.get());
    }
    Map<Integer, WidgetValue> inputs = byInputs(instance);
    inputs.putAll(setAside(instance));
    return new Promoted(inputs, Map.of());
  }

  /**
   * What the newest editors found in a list of widgets for inputs that they could not make sense of
   * then: it goes before the other values, the first of each input.
   */
  private static Map<Integer, WidgetValue> setAside(Instance instance) {
    Map<Integer, WidgetValue> inputs = new HashMap<>();
    for (JsonValue entry : list(instance.node(), "proxyWidgetErrorQuarantine").orElse(List.of())) {
      if (!(entry instanceof JsonObject one)) {
        continue;
      }
      List<String> widget = one.get("originalEntry").map(Promotions::texts).orElse(List.of());
      Optional<JsonValue> value = one.get("hostValue").filter(held -> !(held instanceof JsonNull));
      if (value.isPresent() && widget.size() >= 2 && widget.get(0).equals(OF_INPUT)) {
        int input = index(instance.definition(), widget.get(1));
        if (input >= 0) {
          inputs.putIfAbsent(input, WidgetValue.of(value.get()));
        }
      }
    }
    return inputs;
  }

  private static Optional<List<List<String>>> proxies(EditorNode node) {
    return list(node, "proxyWidgets").map(items -> items.stream().map(Promotions::texts).toList());
  }

  /** A list among the properties, also one that is written in a text. */
  private static Optional<List<JsonValue>> list(EditorNode node, String property) {
    Optional<JsonValue> listed = node.properties().flatMap(p -> p.get(property));
    if (listed.isPresent() && listed.get() instanceof JsonText written) {
      listed = JsonReader.read(SourceFile.of(property, written.value()), new DiagnosticSink());
    }
    return listed.filter(JsonArray.class::isInstance).map(list -> ((JsonArray) list).items());
  }

  private static List<String> texts(JsonValue entry) {
    List<String> texts = new ArrayList<>();
    if (entry instanceof JsonArray array) {
      for (JsonValue item : array.items()) {
        texts.add(item instanceof JsonText text ? text.value() : item.span().text());
      }
    }
    return texts;
  }

  private static Promoted byProxies(Instance instance, List<List<String>> proxies) {
    Map<Integer, WidgetValue> inputs = new HashMap<>();
    Map<Widget, WidgetValue> widgets = new HashMap<>();
    List<JsonValue> values = instance.node().list();
    for (int i = 0; i < Math.min(values.size(), proxies.size()); i++) {
      List<String> proxy = proxies.get(i);
      if (proxy.size() < 2
          || values.get(i) instanceof JsonNull
          || proxy.get(1).startsWith(PREVIEW)) {
        continue;
      }
      WidgetValue value = WidgetValue.of(values.get(i));
      if (proxy.get(0).equals(OF_INPUT)) {
        int input = index(instance.definition(), proxy.get(1));
        if (input >= 0) {
          inputs.put(input, value);
        }
      } else {
        String node = instance.renamed().getOrDefault(proxy.get(0), proxy.get(0));
        widgets.put(new Widget(node, proxy.get(1)), value);
      }
    }
    return new Promoted(inputs, widgets);
  }

  private static int index(Subgraph definition, String input) {
    List<String> names = definition.inputs().stream().map(Border::name).toList();
    return names.indexOf(input);
  }

  private Map<Integer, WidgetValue> byInputs(Instance instance) {
    List<JsonValue> values = instance.node().list();
    List<Integer> promoted = new ArrayList<>();
    for (int i = 0; i < instance.definition().inputs().size(); i++) {
      if (!widgets(instance.definition(), i, 0).isEmpty()) {
        promoted.add(i);
      }
    }
    boolean withControls = values.size() > promoted.size();
    Map<Integer, WidgetValue> inputs = new HashMap<>();
    int next = 0;
    for (int input : promoted) {
      if (next < values.size() && !(values.get(next) instanceof JsonNull)) {
        inputs.put(input, WidgetValue.of(values.get(next)));
      }
      next++;
      if (withControls && isControlled(widgets(instance.definition(), input, 0).get(0))) {
        next++;
      }
    }
    return inputs;
  }

  /** A widget that an input of a subgraph leads to. */
  private record Reached(EditorNode node, LoadedSlot slot) {}

  private List<Reached> widgets(Subgraph definition, int input, int depth) {
    List<Reached> reached = new ArrayList<>();
    Map<String, EditorNode> byId = new HashMap<>();
    definition.graph().nodes().forEach(node -> byId.put(node.id(), node));
    for (EditorLink link : definition.graph().links().values()) {
      EditorNode target = byId.get(link.target());
      if (!link.comesFromInputs() || link.originSlot() != input || target == null) {
        continue;
      }
      List<LoadedSlot> targets = slots.of(target);
      for (int i = 0; i < targets.size(); i++) {
        if (!targets.get(i).link().equals(Optional.of(link.id()))) {
          continue;
        }
        Optional<Subgraph> nested = file.definition(target);
        if (nested.isPresent() && depth < DEEPEST) {
          reached.addAll(widgets(nested.get(), i, depth + 1));
        } else if (targets.get(i).widget().isPresent()) {
          reached.add(new Reached(target, targets.get(i)));
        }
      }
    }
    return reached;
  }

  private boolean isControlled(Reached reached) {
    return catalog
        .find(reached.node().type())
        .map(
            known ->
                known
                    .input(reached.slot().name())
                    .filter(input -> !input.editor().after().isEmpty())
                    .isPresent())
        .orElseGet(() -> KnownNodes.isControlled(reached.node().type(), reached.slot().name()));
  }
}
