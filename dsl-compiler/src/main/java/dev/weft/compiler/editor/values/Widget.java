package dev.weft.compiler.editor.values;

import dev.weft.compiler.editor.read.EditorNode.InputSlot;
import dev.weft.compiler.json.JsonValue;
import dev.weft.compiler.json.JsonValue.JsonBoolean;
import dev.weft.compiler.json.JsonValue.JsonNull;
import dev.weft.compiler.json.JsonValue.JsonText;
import dev.weft.compiler.literal.Literal;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/**
 * A widget of a class that no catalog describes.
 *
 * @param controlled whether the editor may draw its value anew, and saves after it how
 * @param text what the editor does with a text when it queues
 * @param upload whether a button for uploads may be saved after all values of the node
 */
record Widget(String name, Kind kind, boolean controlled, Text text, boolean upload) {

  /** What a widget holds. */
  enum Kind {
    INT,
    FLOAT,
    STRING,
    BOOLEAN,
    /** One of some texts. */
    COMBO,
    /** One of some values that are no texts alone, or what only its pack knows. */
    ANY,
    /** All that is left: what the node shows of its last run. Nothing of it is an input. */
    SHOWN
  }

  /** What the editor does with a text when it queues. */
  enum Text {
    /** It stays. */
    KEPT,
    /** Comments go, and of <code>{a|b}</code> one is chosen. */
    ROLLED,
    /** Nobody says which of both. */
    UNKNOWN
  }

  /** As {@code pack-nodes.json} writes it: {@code INT control}, {@code STRING rolled}. */
  static Widget of(String name, String words) {
    List<String> said = Arrays.asList(words.split(" "));
    return new Widget(
        name,
        Kind.valueOf(said.get(0)),
        said.contains("control"),
        said.contains("rolled") ? Text.ROLLED : Text.KEPT,
        said.contains("upload"));
  }

  /** As a file shows it among the inputs of a node; empty for what is none. */
  static Widget of(InputSlot slot) {
    Kind kind =
        switch (slot.type()) {
          case "INT" -> Kind.INT;
          case "FLOAT" -> Kind.FLOAT;
          case "STRING" -> Kind.STRING;
          case "BOOLEAN" -> Kind.BOOLEAN;
          default -> Kind.ANY;
        };
    return new Widget(slot.widget().orElseThrow(), kind, kind == Kind.INT, Text.UNKNOWN, true);
  }

  /** One of which nothing but the name is known. */
  static Widget named(String name) {
    return new Widget(name, Kind.ANY, true, Text.UNKNOWN, true);
  }

  /** Whether it can hold a value. */
  boolean fits(JsonValue saved) {
    if (saved instanceof JsonNull) {
      return true;
    }
    Literal value = Literal.of(saved);
    return switch (kind) {
      case INT ->
          value
              .number()
              .map(BigDecimal::stripTrailingZeros)
              .filter(n -> n.scale() <= 0)
              .isPresent();
      case FLOAT -> value.isNumber();
      case BOOLEAN -> saved instanceof JsonBoolean;
      case STRING, COMBO -> saved instanceof JsonText;
      case ANY, SHOWN -> true;
    };
  }
}
