package dev.weft.tools.docs.page;

import dev.weft.compiler.binding.DefaultValue;
import dev.weft.compiler.binding.Parameter;
import dev.weft.compiler.literal.Literal;

/** Values and what they may be, in words. */
final class Values {
  /** What a table has room for. */
  private static final int LONGEST = 400;

  private Values() {}

  /** What a parameter is when nobody sets it. */
  static String byDefault(Parameter parameter) {
    DefaultValue value = parameter.defaultValue();
    if (value instanceof DefaultValue.Required) {
      return "required";
    }
    if (value instanceof DefaultValue.Absent) {
      return "left out";
    }
    if (value instanceof DefaultValue.Random) {
      return "drawn anew each time";
    }
    return parameter.isSecret()
        ? "as saved"
        : parameter.defaultValue().constant().map(c -> shown(c.literal())).orElse("");
  }

  static String shown(Literal value) {
    String text = value.isText() ? value.text() : value.json();
    if (text.isEmpty()) {
      return "empty";
    }
    return text.length() <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LONGEST) - 1)) + "…";
  }
}
