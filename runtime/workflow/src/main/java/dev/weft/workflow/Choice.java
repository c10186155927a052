package dev.weft.workflow;

import dev.weft.workflow.json.JsonText;

/**
 * One of the values that an input takes, such as a sampler or a checkpoint. Generated classes and
 * enums implement it. Implementations are immutable, and equal ones have the same literal.
 */
public interface Choice {

  /** The value as people write it, without quotes. */
  String value();

  /**
   * The JSON literal that is sent: {@link #value()} as a JSON string. An option that is a number or
   * a boolean overrides this.
   */
  default String json() {
    return JsonText.quote(value());
  }
}
