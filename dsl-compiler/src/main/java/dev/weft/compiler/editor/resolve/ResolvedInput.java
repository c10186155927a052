package dev.weft.compiler.editor.resolve;

import dev.weft.compiler.editor.values.WidgetValue;
import dev.weft.compiler.source.Span;

/** What an input is sent with. */
public sealed interface ResolvedInput {

  /**
   * A link.
   *
   * @param node the id that the server knows the node by
   * @param span the input in the artist's file
   * @param overValue whether it has a value of its own, which would count without the link
   */
  record Linked(String node, int slot, Span span, boolean overValue) implements ResolvedInput {}

  /** A value. */
  record Holds(WidgetValue value) implements ResolvedInput {}
}
