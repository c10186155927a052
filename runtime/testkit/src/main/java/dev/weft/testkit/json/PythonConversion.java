package dev.weft.testkit.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BigIntegerNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.DoubleNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.StringNode;

/** Values made to fit the type of an input, as Python's {@code int}, {@code float}, ... do. */
public final class PythonConversion {
  private static final Pattern INTEGER = Pattern.compile("[+-]?\\d+(_\\d+)*");
  private static final Pattern FLOAT =
      Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?|[+-]?(?i:inf|infinity|nan)");

  private PythonConversion() {}

  /**
   * The value as an input of this type stores it; values of other types stay as they are.
   *
   * @throws PythonFault when there is no conversion
   */
  public static JsonNode convert(String type, JsonNode value) {
    return switch (type) {
      case "INT" -> toInt(value);
      case "FLOAT" -> toFloat(value);
      case "STRING" -> StringNode.valueOf(PythonText.str(value));
      case "BOOLEAN" -> BooleanNode.valueOf(truth(value));
      default -> value;
    };
  }

  private static JsonNode toInt(JsonNode value) {
    if (value.isBoolean()) {
      return IntNode.valueOf(value.booleanValue() ? 1 : 0);
    }
    if (value.isIntegralNumber()) {
      return value;
    }
    if (value.isFloatingPointNumber()) {
      double number = value.doubleValue();
      if (Double.isNaN(number)) {
        throw new PythonFault("ValueError", "cannot convert float NaN to integer");
      }
      if (Double.isInfinite(number)) {
        throw new PythonFault("OverflowError", "cannot convert float infinity to integer");
      }
      return integer(new BigDecimal(number).toBigInteger());
    }
    if (value.isString()) {
      String text = value.stringValue().strip();
      if (INTEGER.matcher(text).matches()) {
        return integer(new BigInteger(text.replace("_", "").replace("+", "")));
      }
      throw new PythonFault(
          "ValueError", "invalid literal for int() with base 10: " + PythonText.repr(value));
    }
    throw new PythonFault(
        "TypeError",
        "int() argument must be a string, a bytes-like object or a real number, not '"
            + typeName(value)
            + "'");
  }

  private static JsonNode toFloat(JsonNode value) {
    if (value.isBoolean()) {
      return DoubleNode.valueOf(value.booleanValue() ? 1 : 0);
    }
    if (value.isNumber()) {
      return DoubleNode.valueOf(value.doubleValue());
    }
    if (value.isString()) {
      String text = value.stringValue().strip();
      if (FLOAT.matcher(text).matches()) {
        return DoubleNode.valueOf(parse(text));
      }
      throw new PythonFault(
          "ValueError", "could not convert string to float: " + PythonText.repr(value));
    }
    throw new PythonFault(
        "TypeError",
        "float() argument must be a string or a real number, not '" + typeName(value) + "'");
  }

  private static double parse(String text) {
    String word = text.toLowerCase(Locale.ROOT);
    if (word.contains("nan")) {
      return Double.NaN;
    }
    if (word.contains("inf")) {
      return word.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    }
    return Double.parseDouble(text);
  }

  private static boolean truth(JsonNode value) {
    if (value.isNumber()) {
      return value.doubleValue() != 0;
    }
    if (value.isString()) {
      return !value.stringValue().isEmpty();
    }
    return value.isBoolean() ? value.booleanValue() : !value.isNull() && !value.isEmpty();
  }

  private static JsonNode integer(BigInteger number) {
    if (number.bitLength() < Integer.SIZE) {
      return IntNode.valueOf(number.intValue());
    }
    return number.bitLength() < Long.SIZE
        ? LongNode.valueOf(number.longValue())
        : BigIntegerNode.valueOf(number);
  }

  private static String typeName(JsonNode value) {
    if (value.isNull()) {
      return "NoneType";
    }
    return value.isArray() ? "list" : "dict";
  }
}
