package dev.weft.testkit.validation;

import dev.weft.testkit.catalog.InputSpec;
import dev.weft.testkit.json.Json;
import dev.weft.testkit.json.PythonConversion;
import dev.weft.testkit.json.PythonFault;
import dev.weft.testkit.protocol.ComfyVersion;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Converts a literal, writes the converted value back, and compares it with bounds and choices. */
final class LiteralCheck {
  private static final String WRAPPED = "__value__";

  private final ComfyVersion version;

  LiteralCheck(ComfyVersion version) {
    this.version = version;
  }

  /** The error of a literal, if it has one. */
  Optional<ObjectNode> check(InputSpec input, ObjectNode inputs, boolean nodeChecksItself) {
    JsonNode posted = inputs.path(input.name());
    JsonNode bare = posted.isObject() && posted.has(WRAPPED) ? posted.path(WRAPPED) : posted;
    JsonNode value;
    try {
      value =
          input.type().isString()
              ? PythonConversion.convert(input.type().stringValue(), bare)
              : bare;
    } catch (PythonFault fault) {
      return Optional.of(InputError.notConvertible(input, bare, fault));
    }
    inputs.set(input.name(), value);
    return nodeChecksItself ? Optional.empty() : checkValue(input, value);
  }

  private Optional<ObjectNode> checkValue(InputSpec input, JsonNode value) {
    JsonNode min = input.options().path("min");
    if (bothNumbers(value, min) && compare(value, min) < 0) {
      return Optional.of(InputError.tooSmall(input, value, min));
    }
    JsonNode max = input.options().path("max");
    if (bothNumbers(value, max) && compare(value, max) > 0) {
      return Optional.of(InputError.tooBig(input, value, max));
    }
    // 0.3.64 does not look into the options of the newer form.
    boolean looks = input.type().isArray() || version.atLeast(ComfyVersion.V0_33);
    if (!input.isChoice() || input.open() || !looks) {
      return Optional.empty();
    }
    ArrayNode choices = input.choices().orElseGet(Json::array);
    return allIn(choices, value)
        ? Optional.empty()
        : Optional.of(InputError.notInList(input, value, choices));
  }

  private static boolean allIn(ArrayNode choices, JsonNode value) {
    if (value instanceof ArrayNode several) {
      return several.valueStream().allMatch(each -> allIn(choices, each));
    }
    return choices
        .valueStream()
        .anyMatch(
            choice ->
                choice.equals(value)
                    || (bothNumbers(choice, value) && compare(choice, value) == 0));
  }

  private static boolean bothNumbers(JsonNode one, JsonNode other) {
    return one.isNumber() && other.isNumber();
  }

  /** Not a number is neither smaller nor bigger than anything. */
  private static int compare(JsonNode one, JsonNode other) {
    if (!Double.isFinite(one.doubleValue()) || !Double.isFinite(other.doubleValue())) {
      double difference = one.doubleValue() - other.doubleValue();
      return Double.isNaN(difference) ? 0 : (int) Math.signum(difference);
    }
    return one.decimalValue().compareTo(other.decimalValue());
  }
}
