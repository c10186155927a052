package dev.weft.compiler.binding;

import dev.weft.compiler.workflow.InputValue;

/** What a parameter is when nobody sets it. */
public sealed interface DefaultValue {

  /** Nothing: it must be set. */
  record Required() implements DefaultValue {}

  /** What the workflow was saved with. */
  record Saved(InputValue.Literal literal) implements DefaultValue {}

  /**
   * A value of the mapping.
   *
   * @param json a JSON literal of the parameter's type
   */
  record Fixed(String json) implements DefaultValue {}

  /** Drawn anew for each {@code build()}; for seeds alone. */
  record Random() implements DefaultValue {}
}
