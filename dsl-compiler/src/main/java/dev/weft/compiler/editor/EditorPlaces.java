package dev.weft.compiler.editor;

import dev.weft.compiler.catalog.InputDefinition;
import dev.weft.compiler.catalog.InputType.DynamicChoice;
import dev.weft.compiler.catalog.NodeCatalog;
import dev.weft.compiler.editor.read.EditorNode;
import dev.weft.compiler.editor.resolve.ResolvedInput;
import dev.weft.compiler.editor.resolve.ResolvedInput.Holds;
import dev.weft.compiler.editor.resolve.ResolvedInput.Linked;
import dev.weft.compiler.editor.resolve.ResolvedNode;
import dev.weft.compiler.editor.values.WidgetValue;
import dev.weft.compiler.json.JsonPointers;
import dev.weft.compiler.json.JsonValue;
import dev.weft.compiler.json.JsonValue.JsonObject;
import dev.weft.compiler.workflow.EditorOrigin;
import dev.weft.compiler.workflow.EditorOrigin.InputName;
import dev.weft.compiler.workflow.EditorOrigin.NodePlace;
import dev.weft.compiler.workflow.EditorOrigin.ValuePlace;
import dev.weft.compiler.workflow.NodeId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds where in the editor's file the parts of a converted graph lie. */
final class EditorPlaces {
  private static final String VALUES = "/widgets_values/";
  private static final String NAMED = "/widgets_values_named";

  private final NodeCatalog catalog;
  private final JsonPointers pointers;
  private final List<ValuePlace> values = new ArrayList<>();
  private final List<InputName> hidden = new ArrayList<>();
  private final List<NodePlace> nodes = new ArrayList<>();

  private EditorPlaces(NodeCatalog catalog, JsonPointers pointers) {
    this.catalog = catalog;
    this.pointers = pointers;
  }

  static EditorOrigin of(JsonObject workflow, List<ResolvedNode> nodes, NodeCatalog catalog) {
    EditorPlaces places = new EditorPlaces(catalog, JsonPointers.of(workflow));
    nodes.forEach(places::add);
    return new EditorOrigin(workflow.span().text(), places.values, places.hidden, places.nodes);
  }

  private void add(ResolvedNode resolved) {
    NodeId id = new NodeId(resolved.node().executionId());
    EditorNode node = resolved.node().node();
    pointers
        .find(node.span())
        .filter(at -> at.startsWith("/nodes/") || at.startsWith("/definitions/"))
        .ifPresent(at -> nodes.add(new NodePlace(id, at)));
    for (Map.Entry<String, ResolvedInput> input : resolved.inputs().entrySet()) {
      InputName name = new InputName(id, input.getKey());
      if (input.getValue() instanceof Linked link) {
        if (link.overValue()) {
          hidden.add(name);
        }
      } else {
        add(name, node, ((Holds) input.getValue()).value());
      }
    }
  }

  private void add(InputName name, EditorNode node, WidgetValue value) {
    if (decidesWhatFollows(node, name.input(), value)) {
      return;
    }
    boolean rolled = isRolled(node, name.input());
    Optional<String> at =
        pointers
            .find(value.span())
            .filter(pointer -> pointer.contains(VALUES))
            .filter(pointer -> isSentAsSaved(value, rolled));
    if (at.isEmpty()) {
      return;
    }
    List<String> all = new ArrayList<>(List.of(at.get()));
    String owner = at.get().substring(0, at.get().indexOf(VALUES));
    if (pointers.value(owner + NAMED).isPresent()) {
      String again = owner + NAMED + "/" + name.input().replace("~", "~0").replace("/", "~1");
      Optional<JsonValue> named = pointers.value(again);
      boolean own = pointers.find(node.span()).filter(owner::equals).isPresent();
      if (!own || named.isEmpty()) {
        return; // Saved twice, and under what name nobody knows.
      }
      all.add(again);
    }
    values.add(new ValuePlace(name, rolled, all));
  }

  /** What is written there comes out again: as it is, in a wrapper, or without its comments. */
  private static boolean isSentAsSaved(WidgetValue value, boolean rolled) {
    String saved = value.span().text();
    String sent = value.literal().json();
    return sent.equals(saved)
        || sent.equals("{\"__value__\": " + saved + "}")
        || (rolled && value.literal().isText());
  }

  /** Another option brings other values with it, for which the file has no places. */
  private boolean decidesWhatFollows(EditorNode node, String input, WidgetValue value) {
    return (input.contains(".") && value.literal().isText())
        || definition(node, input).filter(d -> d.type() instanceof DynamicChoice).isPresent();
  }

  private boolean isRolled(EditorNode node, String input) {
    return definition(node, input).filter(definition -> definition.editor().rolled()).isPresent();
  }

  private Optional<InputDefinition> definition(EditorNode node, String input) {
    return catalog
        .find(node.type())
        .flatMap(known -> Optional.ofNullable(known.inputs().get(input)));
  }
}
