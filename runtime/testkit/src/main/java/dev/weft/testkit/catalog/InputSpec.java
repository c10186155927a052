package dev.weft.testkit.catalog;

import dev.weft.testkit.json.Json;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One input of a node class.
 *
 * @param name its key; members of dynamic inputs have the full, dotted one
 * @param type a type word, or the list of choices in the older form
 * @param options default, bounds, choices in the newer form, and more
 * @param required whether a prompt without it is refused
 * @param open whether any text is taken although the input is a choice
 */
public record InputSpec(
    String name, JsonNode type, ObjectNode options, boolean required, boolean open) {

  /** The word of a choice in the newer form. */
  public static final String COMBO = "COMBO";

  /** Reads {@code [type]} or {@code [type, options]}. */
  public static InputSpec read(String name, JsonNode definition, boolean required) {
    ObjectNode options = definition.get(1) instanceof ObjectNode given ? given : Json.object();
    InputSpec spec = new InputSpec(name, definition.get(0), options, required, false);
    boolean unknown =
        spec.choices().map(ArrayNode::isEmpty).orElse(spec.isChoice()) && !options.has("remote");
    return new InputSpec(name, spec.type, options, required, unknown);
  }

  /** Whether the type is the given word. */
  public boolean is(String word) {
    return type.isString() && type.stringValue().equals(word);
  }

  /** Whether the node says itself when it needs what comes here. */
  public boolean lazy() {
    return options.path("lazy").asBoolean(false);
  }

  /** Whether a value must be one of a list. */
  public boolean isChoice() {
    return type.isArray() || is(COMBO);
  }

  /** The list of a choice; empty when the input is none, or the definition has no list. */
  public Optional<ArrayNode> choices() {
    JsonNode list = type.isArray() ? type : is(COMBO) ? options.get("options") : null;
    return list instanceof ArrayNode array ? Optional.of(array) : Optional.empty();
  }

  /** The same input under another name, as a member of a dynamic one. */
  public InputSpec as(String otherName, boolean nowRequired) {
    return new InputSpec(otherName, type, options, nowRequired, open);
  }

  /** The same choice with another list, in the form that it has. */
  InputSpec offering(ArrayNode choices, boolean any) {
    if (type.isArray()) {
      return new InputSpec(name, choices, options, required, any);
    }
    ObjectNode offered = options.deepCopy();
    offered.set("options", choices);
    return new InputSpec(name, type, offered, required, any);
  }

  /** Type and options as {@code /object_info} and error messages show them. */
  public ArrayNode config() {
    return Json.array().add(type).add(options);
  }
}
