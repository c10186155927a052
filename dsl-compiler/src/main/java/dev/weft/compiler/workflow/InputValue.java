package dev.weft.compiler.workflow;

import dev.weft.compiler.literal.Literal;
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
   * Anything else.
   *
   * <p>A server takes every bare array for a link, and refuses an {@code ARRAY} as a bad one; a
   * list has to be saved as {@code {"__value__": […]}}, which is an {@code OBJECT}.
   *
   * @param span where the literal stands
   */
  record Value(Literal literal, Span span) implements InputValue {}
}
