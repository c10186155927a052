package dev.weft.compiler.editor.read;

import dev.weft.compiler.editor.read.EditorNode.InputSlot;
import dev.weft.compiler.editor.read.EditorNode.Mode;
import dev.weft.compiler.editor.read.EditorNode.OutputSlot;
import dev.weft.compiler.json.JsonValue;
import dev.weft.compiler.json.JsonValue.JsonArray;
import dev.weft.compiler.json.JsonValue.JsonNull;
import dev.weft.compiler.json.JsonValue.JsonObject;
import dev.weft.compiler.json.JsonValue.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one node. */
final class NodeReader {
  private static final long MUTED = 2;
  private static final long BYPASSED = 4;

  /** Names of classes that the editor puts right when it loads a file. */
  private static final Map<String, String> RENAMED =
      Map.of(
          "T2IAdapterLoader", "ControlNetLoader",
          "ConditioningAverage ", "ConditioningAverage",
          "SDV_img2vid_Conditioning", "SVD_img2vid_Conditioning");

  private NodeReader() {}

  /** The node; empty when it has no id or no type. */
  static Optional<EditorNode> read(JsonObject node) {
    return Fields.id(node, "id").flatMap(id -> read(node, id));
  }

  /** The node under an id; empty when it has no type. */
  static Optional<EditorNode> read(JsonObject node, String id) {
    Optional<JsonText> type = node.get("type", JsonText.class);
    if (type.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new EditorNode(
            id,
            RENAMED.getOrDefault(type.get().value(), type.get().value()),
            Fields.text(node, "title").filter(title -> !title.isBlank()),
            mode(node),
            order(node),
            inputs(node),
            outputs(node),
            node.get("widgets_values").filter(NodeReader::holdsValues),
            node.get("widgets_values_named", JsonObject.class),
            node.get("properties", JsonObject.class),
            node.get("title", JsonText.class)
                .map(JsonValue::span)
                .or(() -> node.get("id").map(JsonValue::span))
                .orElse(type.get().span()),
            node.get("id").map(JsonValue::span).orElse(type.get().span()),
            type.get().span(),
            node.span()));
  }

  private static boolean holdsValues(JsonValue value) {
    return value instanceof JsonArray || value instanceof JsonObject;
  }

  private static int order(JsonObject node) {
    return node.get("order").map(Fields::slot).orElse(0);
  }

  private static Mode mode(JsonObject node) {
    long mode = Fields.number(node, "mode").orElse(0L);
    if (mode == MUTED) {
      return Mode.MUTED;
    }
    return mode == BYPASSED ? Mode.BYPASSED : Mode.RUNS;
  }

  private static List<InputSlot> inputs(JsonObject node) {
    List<InputSlot> inputs = new ArrayList<>();
    for (JsonValue item : Fields.items(node, "inputs")) {
      if (item instanceof JsonObject input) {
        inputs.add(
            new InputSlot(
                Fields.text(input, "name").orElse(""),
                Fields.typeWord(input),
                input.get("link").filter(l -> !(l instanceof JsonNull)).flatMap(Fields::id),
                input.get("widget", JsonObject.class).flatMap(w -> Fields.text(w, "name")),
                Fields.opening(input)));
      }
    }
    return inputs;
  }

  private static List<OutputSlot> outputs(JsonObject node) {
    List<OutputSlot> outputs = new ArrayList<>();
    for (JsonValue item : Fields.items(node, "outputs")) {
      if (item instanceof JsonObject output) {
        outputs.add(
            new OutputSlot(Fields.text(output, "name").orElse(""), Fields.typeWord(output)));
      }
    }
    return outputs;
  }
}
