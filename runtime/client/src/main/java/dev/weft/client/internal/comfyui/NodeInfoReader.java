package dev.weft.client.internal.comfyui;

import dev.weft.client.server.NodeInfo;
import dev.weft.client.server.NodeInput;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads classes of nodes from the answer to {@code GET /object_info}.
 *
 * <p>A choice comes in two forms, {@code [["a", "b"], {…}]} and {@code ["COMBO", {"options": ["a",
 * "b"]}]}, and newer servers write null for what does not apply (recordings of 0.3.64 and 0.33.0,
 * section 13).
 */
final class NodeInfoReader {
  private static final String COMBO = "COMBO";

  private final List<NodeInput> inputs = new ArrayList<>();
  private final List<String> outputTypes = new ArrayList<>();
  private String displayName = "";
  private String category = "";
  private String description = "";
  private boolean outputNode;
  private boolean deprecated;
  private boolean experimental;

  private NodeInfoReader() {}

  /** All classes of an answer, in its order. */
  static List<NodeInfo> read(String json) {
    List<NodeInfo> found = new ArrayList<>();
    JsonCursor.of(json)
        .fields(
            (name, entry) -> {
              if (entry.isObject()) {
                found.add(readClass(name, entry.raw()));
              }
            });
    return found;
  }

  private static NodeInfo readClass(String name, String json) {
    NodeInfoReader reader = new NodeInfoReader();
    JsonCursor.of(json).fields(reader::take);
    return new NodeInfo(
        name,
        reader.displayName.isEmpty() ? name : reader.displayName,
        reader.category,
        reader.description,
        reader.inputs,
        reader.outputTypes,
        reader.outputNode,
        reader.deprecated,
        reader.experimental,
        json);
  }

  private void take(String name, JsonCursor value) {
    switch (name) {
      case "input" -> value.fields(this::takeInputs);
      case "output" ->
          value.elements(type -> outputTypes.add(type.isArray() ? COMBO : type.text("")));
      case "display_name" -> displayName = value.text("");
      case "category" -> category = value.text("");
      case "description" -> description = value.text("");
      case "output_node" -> outputNode = value.isTrue();
      case "deprecated" -> deprecated = value.isTrue();
      case "experimental" -> experimental = value.isTrue();
      default -> {}
    }
  }

  private void takeInputs(String kind, JsonCursor definitions) {
    if (kind.equals("required") || kind.equals("optional")) {
      boolean required = kind.equals("required");
      List<NodeInput> found = new ArrayList<>();
      definitions.fields(
          (name, definition) -> {
            if (definition.isArray()) {
              found.add(readInput(name, required, definition.raw()));
            }
          });
      inputs.addAll(required ? 0 : inputs.size(), found);
    }
  }

  private static NodeInput readInput(String name, boolean required, String json) {
    InputParts parts = new InputParts();
    JsonCursor.of(json).elements(parts::take);
    return new NodeInput(
        name,
        parts.type,
        required,
        parts.options,
        Optional.ofNullable(parts.defaultJson),
        number(parts.minimum),
        number(parts.maximum),
        number(parts.step),
        parts.multiline,
        parts.tooltip,
        json);
  }

  private static Optional<BigDecimal> number(@Nullable String text) {
    try {
      return text == null ? Optional.empty() : Optional.of(new BigDecimal(text));
    } catch (NumberFormatException infinite) {
      return Optional.empty();
    }
  }

  /** {@code [type]} or {@code [type, options]}. */
  private static final class InputParts {
    private final List<String> options = new ArrayList<>();
    private String type = "";
    private boolean typeRead;
    private @Nullable String defaultJson;
    private @Nullable String minimum;
    private @Nullable String maximum;
    private @Nullable String step;
    private boolean multiline;
    private String tooltip = "";

    void take(JsonCursor member) {
      if (typeRead) {
        member.fields(this::takeOption);
        return;
      }
      typeRead = true;
      if (member.isArray()) {
        type = COMBO;
        takeChoices(member);
      } else {
        type = member.text("");
      }
    }

    private void takeOption(String name, JsonCursor value) {
      switch (name) {
        case "default" -> defaultJson = value.raw();
        case "min" -> minimum = value.text();
        case "max" -> maximum = value.text();
        case "step" -> step = value.text();
        case "multiline" -> multiline = value.isTrue();
        case "tooltip" -> tooltip = value.text("");
        case "options" -> takeChoices(value);
        default -> {}
      }
    }

    /** The options of a dynamic choice are objects with a key. */
    private void takeChoices(JsonCursor choices) {
      choices.elements(
          choice -> {
            String value =
                choice.isObject() ? choice.scalars().getOrDefault("key", "") : choice.text("");
            options.add(value);
          });
    }
  }
}
