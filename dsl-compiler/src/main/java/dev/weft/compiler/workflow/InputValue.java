package dev.weft.compiler.workflow;

import dev.weft.compiler.source.Span;

/** What a saved input holds. */
public sealed interface InputValue {

  Span span();

  /**
   * A link to an output of another node: {@code ["4", 0]}. As on the server, every array of a text
   * and a whole number is a link.
   *
   * @param node may name a node that is not there
   */
  record Link(NodeId node, int slot, Span span) implements InputValue {}

  /**
   * Anything else. The span's text is the literal, character for character as saved.
   *
   * <p>A server takes every bare array for a link, and refuses an {@code ARRAY} as a bad one; a
   * list has to be saved as {@code {"__value__": […]}}, which is an {@code OBJECT}.
   *
   * @param text the unescaped text of a {@code STRING}; the literal as saved for every other kind
   */
  record Literal(Kind kind, String text, Span span) implements InputValue {}

  /** The kinds of JSON literal. A number without fraction and exponent is an {@code INTEGER}. */
  enum Kind {
    STRING,
    INTEGER,
    DECIMAL,
    BOOLEAN,
    NULL,
    ARRAY,
    OBJECT
  }
}
