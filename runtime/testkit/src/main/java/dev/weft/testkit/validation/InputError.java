package dev.weft.testkit.validation;

import dev.weft.testkit.catalog.InputSpec;
import dev.weft.testkit.json.Json;
import dev.weft.testkit.json.PythonFault;
import dev.weft.testkit.json.PythonText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The entries of {@code node_errors[id].errors}, each in the shape that the real server gives it.
 */
final class InputError {
  private static final int LONGEST_LIST = 20;

  private InputError() {}

  static ObjectNode missing(InputSpec input) {
    String shortName = input.name().substring(input.name().lastIndexOf('.') + 1);
    return error(
        "required_input_missing",
        "Required input is missing",
        shortName,
        Json.object().put("input_name", input.name()));
  }

  static ObjectNode badLink(InputSpec input, JsonNode received) {
    return error(
        "bad_linked_input",
        "Bad linked input, must be a length-2 list of [node_id, slot_index]",
        input.name(),
        received(input, input.config(), received));
  }

  static ObjectNode typeMismatch(InputSpec input, JsonNode receivedType, JsonNode link) {
    ObjectNode info = about(input, input.config());
    info.set("received_type", receivedType);
    info.set("linked_node", link);
    String details =
        input.name()
            + ", received_type("
            + PythonText.str(receivedType)
            + ") mismatch input_type("
            + PythonText.str(input.type())
            + ")";
    return error(
        "return_type_mismatch", "Return type mismatch between linked nodes", details, info);
  }

  static ObjectNode notConvertible(InputSpec input, JsonNode received, PythonFault fault) {
    ObjectNode info = received(input, input.config(), received);
    info.put("exception_message", fault.message());
    return error(
        "invalid_input_type",
        "Failed to convert an input value to a " + PythonText.str(input.type()) + " value",
        input.name() + ", " + PythonText.str(received) + ", " + fault.message(),
        info);
  }

  static ObjectNode tooSmall(InputSpec input, JsonNode received, JsonNode min) {
    return outOfRange("value_smaller_than_min", " smaller than min of ", input, received, min);
  }

  static ObjectNode tooBig(InputSpec input, JsonNode received, JsonNode max) {
    return outOfRange("value_bigger_than_max", " bigger than max of ", input, received, max);
  }

  private static ObjectNode outOfRange(
      String type, String relation, InputSpec input, JsonNode received, JsonNode bound) {
    return error(
        type,
        "Value " + PythonText.str(received) + relation + PythonText.str(bound),
        input.name(),
        received(input, input.config(), received));
  }

  static ObjectNode notInList(InputSpec input, JsonNode received, ArrayNode choices) {
    boolean brief = choices.size() > LONGEST_LIST;
    String list = brief ? "(list of length " + choices.size() + ")" : PythonText.repr(choices);
    return error(
        "value_not_in_list",
        "Value not in list",
        input.name() + ": '" + PythonText.str(received) + "' not in " + list,
        received(input, brief ? NullNode.instance : input.config(), received));
  }

  static ObjectNode customCheck(InputSpec input, String verdict) {
    return error(
        "custom_validation_failed",
        "Custom validation failed for node",
        input.name() + " - " + verdict,
        Json.object().put("input_name", input.name()));
  }

  static ObjectNode innerFault(InputSpec input, JsonNode link, PythonFault fault) {
    ObjectNode info = about(input, input.config());
    info.put("exception_message", fault.message());
    info.put("exception_type", fault.type());
    info.set("traceback", traceback(fault));
    info.set("linked_node", link);
    return error(
        "exception_during_inner_validation",
        "Exception when validating inner node",
        fault.message(),
        info);
  }

  static ObjectNode outputFault(PythonFault fault) {
    ObjectNode info = Json.object().put("exception_type", fault.type());
    info.set("traceback", traceback(fault));
    return error(
        "exception_during_validation", "Exception when validating node", fault.message(), info);
  }

  static ObjectNode cycle(String nodeId, Iterable<String> nodes, String path) {
    ObjectNode info = Json.object().put("node_id", nodeId);
    info.set("cycle_nodes", Json.array(nodes));
    return error("dependency_cycle", "Dependency cycle detected", path, info);
  }

  /** The shape of all errors: also that of the whole prompt. */
  static ObjectNode error(String type, String message, String details, ObjectNode info) {
    ObjectNode error =
        Json.object().put("type", type).put("message", message).put("details", details);
    error.set("extra_info", info);
    return error;
  }

  private static ObjectNode received(InputSpec input, JsonNode config, JsonNode value) {
    ObjectNode info = about(input, config);
    info.set("received_value", value);
    return info;
  }

  private static ObjectNode about(InputSpec input, JsonNode config) {
    ObjectNode info = Json.object().put("input_name", input.name());
    info.set("input_config", config);
    return info;
  }

  private static ArrayNode traceback(PythonFault fault) {
    return Json.array()
        .add("  File \"/ComfyUI/execution.py\", in validate_inputs\n    " + fault.type() + "\n");
  }
}
