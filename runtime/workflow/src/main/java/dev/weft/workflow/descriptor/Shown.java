package dev.weft.workflow.descriptor;

import dev.weft.workflow.json.JsonSyntax;
import dev.weft.workflow.json.JsonText;

/** Values of a graph in messages. */
final class Shown {
  private static final int LONGEST = 60;

  private Shown() {}

  /** A text in quotes, a number or a truth value as it is. */
  static String of(String value) {
    return JsonSyntax.isNumberOrTruth(value) ? value : json(JsonText.quote(value));
  }

  /** What is written in JSON, as far as it is short. */
  static String json(String json) {
    return json.length() <= LONGEST ? json : json.substring(0, LONGEST) + "…";
  }
}
