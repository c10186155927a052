package dev.weft.compiler.catalog;

import dev.weft.compiler.json.JsonValue;
import dev.weft.compiler.json.JsonValue.JsonArray;
import dev.weft.compiler.json.JsonValue.JsonBoolean;
import dev.weft.compiler.json.JsonValue.JsonMember;
import dev.weft.compiler.json.JsonValue.JsonNull;
import dev.weft.compiler.json.JsonValue.JsonObject;
import dev.weft.compiler.json.JsonValue.JsonText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one class of {@code /object_info}. */
final class NodeClassReader {

  private NodeClassReader() {}

  static NodeClass read(String classType, JsonValue definition) throws BadDefinition {
    JsonObject object = object(definition, "a class should be an object");
    List<String> outputTypes = outputTypes(object);
    return new NodeClass(
        classType,
        object.get("display_name", JsonText.class).map(JsonText::value).orElse(classType),
        ordered(inputs("", present(object, "input"), 0), object),
        outputTypes,
        outputNames(object, outputTypes),
        flag(object, "output_node"),
        flag(object, "has_intermediate_output"));
  }

  /**
   * The inputs listed under {@code required} and {@code optional}. Hidden ones are the server's
   * own.
   *
   * @param prefix what stands before each name
   * @param depth how many dynamic inputs they are inside of
   */
  static Map<String, InputDefinition> inputs(String prefix, Optional<JsonValue> groups, int depth)
      throws BadDefinition {
    Map<String, InputDefinition> inputs = new LinkedHashMap<>();
    if (groups.isPresent()) {
      JsonObject object = object(groups.get(), "`input` should be an object");
      for (String group : List.of("required", "optional")) {
        Optional<JsonValue> members = present(object, group);
        if (members.isPresent()) {
          JsonObject inGroup = object(members.get(), "`" + group + "` should be an object");
          for (JsonMember member : inGroup.members()) {
            String name = prefix + member.key();
            inputs.put(
                name, InputReader.read(name, group.equals("required"), member.value(), depth));
          }
        }
      }
    }
    return inputs;
  }

  /** In the order in which the editor shows them, also when somebody sorted the file. */
  private static Map<String, InputDefinition> ordered(
      Map<String, InputDefinition> inputs, JsonObject definition) {
    Optional<JsonObject> order = definition.get("input_order", JsonObject.class);
    if (order.isEmpty()) {
      return inputs;
    }
    Map<String, InputDefinition> ordered = new LinkedHashMap<>();
    for (String group : List.of("required", "optional")) {
      for (JsonValue name :
          order.get().get(group, JsonArray.class).map(JsonArray::items).orElse(List.of())) {
        if (name instanceof JsonText text && inputs.containsKey(text.value())) {
          ordered.put(text.value(), inputs.get(text.value()));
        }
      }
    }
    inputs.forEach(ordered::putIfAbsent);
    return ordered;
  }

  private static List<String> outputTypes(JsonObject definition) throws BadDefinition {
    Optional<JsonValue> output = present(definition, "output");
    if (output.isEmpty()) {
      return List.of();
    }
    if (!(output.get() instanceof JsonArray slots)) {
      throw new BadDefinition(output.get(), "`output` should be an array");
    }
    List<String> types = new ArrayList<>();
    for (JsonValue slot : slots.items()) {
      types.add(outputType(slot));
    }
    return types;
  }

  /** Servers have no names for some, or for all; they go by their types then. */
  private static List<String> outputNames(JsonObject definition, List<String> types) {
    List<JsonValue> names =
        definition.get("output_name", JsonArray.class).map(JsonArray::items).orElse(List.of());
    List<String> outputNames = new ArrayList<>(types);
    for (int slot = 0; slot < Math.min(names.size(), types.size()); slot++) {
      if (names.get(slot) instanceof JsonText name && !name.value().isEmpty()) {
        outputNames.set(slot, name.value());
      }
    }
    return outputNames;
  }

  /** A slot that yields one of some options has them in place of its type. */
  private static String outputType(JsonValue slot) throws BadDefinition {
    if (slot instanceof JsonText text) {
      return text.value();
    }
    if (slot instanceof JsonArray) {
      return "COMBO";
    }
    throw new BadDefinition(slot, "the type of an output should be a text");
  }

  static JsonObject object(JsonValue value, String wanted) throws BadDefinition {
    if (value instanceof JsonObject object) {
      return object;
    }
    throw new BadDefinition(value, wanted);
  }

  /** A member that is there and not null: newer servers write null for what does not apply. */
  static Optional<JsonValue> present(JsonObject object, String key) {
    return object.get(key).filter(value -> !(value instanceof JsonNull));
  }

  static boolean flag(JsonObject object, String key) {
    return object.get(key, JsonBoolean.class).map(JsonBoolean::value).orElse(false);
  }
}
