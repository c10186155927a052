package dev.weft.testkit.json;

import java.math.BigDecimal;
import java.util.StringJoiner;
import tools.jackson.databind.JsonNode;

/** JSON values as Python prints them: messages of the server quote values this way. */
public final class PythonText {
  private static final double SMALLEST_PLAIN = 1e-4;
  private static final double LARGEST_PLAIN = 1e16;

  private PythonText() {}

  /** As {@code str(value)}: texts bare, members of lists and objects quoted. */
  public static String str(JsonNode value) {
    return value.isString() ? value.stringValue() : repr(value);
  }

  /** As {@code repr(value)}. */
  public static String repr(JsonNode value) {
    if (value.isString()) {
      return quoted(value.stringValue());
    }
    if (value.isNull()) {
      return "None";
    }
    if (value.isBoolean()) {
      return value.booleanValue() ? "True" : "False";
    }
    if (value.isArray()) {
      StringJoiner members = new StringJoiner(", ", "[", "]");
      value.forEach(member -> members.add(repr(member)));
      return members.toString();
    }
    if (value.isObject()) {
      StringJoiner members = new StringJoiner(", ", "{", "}");
      value.forEachEntry((name, member) -> members.add(quoted(name) + ": " + repr(member)));
      return members.toString();
    }
    return value.isFloatingPointNumber() ? number(value.doubleValue()) : value.asString();
  }

  private static String quoted(String text) {
    String escaped = text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t");
    if (text.contains("'") && !text.contains("\"")) {
      return '"' + escaped + '"';
    }
    return "'" + escaped.replace("'", "\\'") + "'";
  }

  private static String number(double value) {
    if (Double.isNaN(value)) {
      return "nan";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "inf" : "-inf";
    }
    double size = Math.abs(value);
    if (size != 0 && size >= SMALLEST_PLAIN && size < LARGEST_PLAIN) {
      String plain = new BigDecimal(Double.toString(value)).toPlainString();
      return plain.contains(".") ? plain : plain + ".0";
    }
    return Double.toString(value).replace(".0E", "e").replace("E", "e");
  }
}
