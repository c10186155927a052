package dev.weft.compiler.editor.read;

import dev.weft.compiler.json.JsonValue;
import dev.weft.compiler.json.JsonValue.JsonArray;
import dev.weft.compiler.json.JsonValue.JsonBoolean;
import dev.weft.compiler.json.JsonValue.JsonObject;
import dev.weft.compiler.json.JsonValue.JsonText;
import dev.weft.compiler.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * A node as saved.
 *
 * @param id unique in its graph only
 * @param type the name of a class, the id of a subgraph, or what the editor alone knows
 * @param order its place in the order in which the editor would run the nodes
 * @param values what its widgets hold, as the editor saves it: a list, or an object by name
 * @param named the same by name, as newer editors save it too
 * @param titleSpan the title, quotes included; the id where there is no title
 * @param idSpan the id
 * @param typeSpan the type, quotes included
 * @param span the whole node
 */
public record EditorNode(
    String id,
    String type,
    Optional<String> title,
    Mode mode,
    int order,
    List<InputSlot> inputs,
    List<OutputSlot> outputs,
    Optional<JsonValue> values,
    Optional<JsonObject> named,
    Optional<JsonObject> properties,
    Span titleSpan,
    Span idSpan,
    Span typeSpan,
    Span span) {

  public EditorNode {
    inputs = List.copyOf(inputs);
    outputs = List.copyOf(outputs);
  }

  /** What the editor does with a node. */
  public enum Mode {
    RUNS,
    MUTED,
    BYPASSED
  }

  /**
   * An input as saved.
   *
   * @param link the id of the link that it says it has
   * @param widget the name of the widget that it gives a value to
   */
  public record InputSlot(
      String name, String type, Optional<String> link, Optional<String> widget, Span span) {}

  /** An output as saved. */
  public record OutputSlot(String name, String type) {}

  /** The values that are saved without names. */
  public List<JsonValue> list() {
    return values
        .filter(JsonArray.class::isInstance)
        .map(array -> ((JsonArray) array).items())
        .orElse(List.of());
  }

  /** A text among the properties. */
  public Optional<String> property(String name) {
    return properties.flatMap(p -> p.get(name, JsonText.class)).map(JsonText::value);
  }

  /** Whether a property is switched on. */
  public boolean has(String property) {
    return properties
        .flatMap(p -> p.get(property, JsonBoolean.class))
        .filter(JsonBoolean::value)
        .isPresent();
  }

  /** The same node under another id. */
  public EditorNode withId(String other) {
    return new EditorNode(
        other,
        type,
        title,
        mode,
        order,
        inputs,
        outputs,
        values,
        named,
        properties,
        titleSpan,
        idSpan,
        typeSpan,
        span);
  }

  /** The same node as an instance of a subgraph, whose values lie inside. */
  EditorNode asInstanceOf(String subgraph) {
    return new EditorNode(
        id,
        subgraph,
        title,
        mode,
        order,
        inputs,
        outputs,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        titleSpan,
        idSpan,
        typeSpan,
        span);
  }

  /** The same node of a group node, with the links and values that one of those gives it. */
  EditorNode inGroup(List<InputSlot> linked, JsonArray held) {
    return new EditorNode(
        id,
        type,
        title,
        mode,
        order,
        linked,
        outputs,
        Optional.of(held),
        Optional.empty(),
        properties,
        titleSpan,
        idSpan,
        typeSpan,
        span);
  }

  /** What a person calls it: its title, else its type. */
  public String called() {
    return title.orElse(type);
  }
}
