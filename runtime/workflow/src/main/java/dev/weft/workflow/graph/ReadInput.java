package dev.weft.workflow.graph;

import dev.weft.workflow.json.JsonSyntax;
import tools.jackson.core.JacksonException;

/** What an input of a graph holds. */
public sealed interface ReadInput {

  /**
   * A value.
   *
   * @param text a text without quotes and escapes; anything else as it is written
   * @param json as it is written
   */
  record Value(String text, String json) implements ReadInput {

    /** Anything but a text. */
    public static Value ofJson(String json) {
      return new Value(json, json);
    }

    /** Whether it is the same value, however it is written. */
    public boolean means(Value other) {
      try {
        return json.equals(other.json) || JsonSyntax.sameMeaning(json, other.json);
      } catch (JacksonException notANumber) {
        return false;
      }
    }
  }

  /** A link from an output of a node. */
  record From(String sourceId, int slot) implements ReadInput {}
}
