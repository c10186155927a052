package dev.weft.testkit.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One class of nodes.
 *
 * @param name its {@code class_type}
 * @param inputs required ones first, in the order of the definition; hidden ones are left out
 * @param outputs the type of each socket: a word, or a list of choices
 * @param outputNode whether it makes a graph worth running
 * @param intermediateOutput whether it shows output although it is no output node
 * @param definition the whole entry of {@code /object_info}
 */
public record NodeClass(
    String name,
    List<InputSpec> inputs,
    List<JsonNode> outputs,
    boolean outputNode,
    boolean intermediateOutput,
    ObjectNode definition) {

  private static final String TAKES_LISTS = "is_input_list";
  private static final List<String> CATEGORIES = List.of("required", "optional");

  /** Copies the lists. */
  public NodeClass {
    inputs = List.copyOf(inputs);
    outputs = List.copyOf(outputs);
  }

  /** Whether its nodes take lists whole, instead of running once for each member. */
  public boolean takesLists() {
    return isTrue(definition.path(TAKES_LISTS));
  }

  /** Whether a list comes out of a socket. */
  public boolean givesList(int slot) {
    return definition.path("output_is_list").path(slot).asBoolean(false);
  }

  /** Some packs say it in a list of one. */
  private static boolean isTrue(JsonNode word) {
    return word.isArray() ? word.path(0).asBoolean(false) : word.asBoolean(false);
  }

  static NodeClass read(String name, ObjectNode definition) {
    List<InputSpec> inputs = new ArrayList<>();
    for (String category : CATEGORIES) {
      definition
          .path("input")
          .path(category)
          .forEachEntry(
              (input, spec) ->
                  inputs.add(InputSpec.read(input, spec, category.equals("required"))));
    }
    List<JsonNode> outputs = new ArrayList<>();
    definition.path("output").forEach(outputs::add);
    return new NodeClass(
        name,
        inputs,
        outputs,
        definition.path("output_node").asBoolean(false),
        definition.path("has_intermediate_output").asBoolean(false),
        definition);
  }

  /** The input with this name. */
  public Optional<InputSpec> input(String inputName) {
    return inputs.stream().filter(input -> input.name().equals(inputName)).findFirst();
  }

  /** The word for the type of a socket; empty for choices and sockets that are not there. */
  public Optional<String> outputType(int slot) {
    return slot < outputs.size() && outputs.get(slot).isString()
        ? Optional.of(outputs.get(slot).stringValue())
        : Optional.empty();
  }

  /** Whether an input may be given values of a type; one that the class does not list, of any. */
  public boolean mayTake(String inputName, String word) {
    return input(inputName).map(input -> input.is(word) || input.is("*")).orElse(true);
  }

  /** The same class; where it does not say whether it takes lists, as another does. */
  NodeClass takingListsLike(NodeClass other) {
    if (definition.has(TAKES_LISTS) || !other.takesLists()) {
      return this;
    }
    ObjectNode copy = definition.deepCopy();
    copy.set(TAKES_LISTS, other.definition.path(TAKES_LISTS));
    return new NodeClass(name, inputs, outputs, outputNode, intermediateOutput, copy);
  }

  /** The same class with changed inputs, the definition included. */
  NodeClass withInputs(UnaryOperator<InputSpec> change) {
    List<InputSpec> changed = inputs.stream().map(change).toList();
    if (changed.equals(inputs)) {
      return this;
    }
    ObjectNode copy = definition.deepCopy();
    for (InputSpec input : changed) {
      ObjectNode category =
          (ObjectNode) copy.path("input").path(input.required() ? "required" : "optional");
      category.set(input.name(), input.config());
    }
    return new NodeClass(name, changed, outputs, outputNode, intermediateOutput, copy);
  }
}
