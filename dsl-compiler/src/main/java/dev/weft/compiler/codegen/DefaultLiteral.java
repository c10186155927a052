package dev.weft.compiler.codegen;

import dev.weft.compiler.binding.DefaultValue;
import dev.weft.compiler.workflow.InputValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.io.JsonStringEncoder;
import tools.jackson.core.json.JsonFactory;

/**
 * The JSON literal that a parameter is when nobody sets it.
 *
 * @param text the unescaped text of a {@code STRING}; the literal as written for every other kind
 * @param saved whether it is in the saved workflow, so that code can read it from there
 */
record DefaultLiteral(InputValue.Kind kind, String text, boolean saved) {
  /** Longer numbers are none that code can hold, and slow to compute with. */
  private static final int LONGEST_NUMBER = 400;

  private static final JsonFactory JSON = new JsonFactory();

  /** Empty when there is no such literal: the parameter is required, or drawn. */
  static Optional<DefaultLiteral> of(DefaultValue value) {
    if (value instanceof DefaultValue.Saved saved) {
      return Optional.of(new DefaultLiteral(saved.literal().kind(), saved.literal().text(), true));
    }
    if (value instanceof DefaultValue.Fixed fixed) {
      return Optional.of(parse(fixed.json()));
    }
    return Optional.empty();
  }

  /** A JSON literal that is not in the workflow. */
  static DefaultLiteral parse(String json) {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
      JsonToken token = parser.nextToken();
      InputValue.Kind kind =
          switch (token) {
            case VALUE_STRING -> InputValue.Kind.STRING;
            case VALUE_NUMBER_INT -> InputValue.Kind.INTEGER;
            case VALUE_NUMBER_FLOAT -> InputValue.Kind.DECIMAL;
            case VALUE_TRUE, VALUE_FALSE -> InputValue.Kind.BOOLEAN;
            case VALUE_NULL -> InputValue.Kind.NULL;
            case START_ARRAY -> InputValue.Kind.ARRAY;
            default -> InputValue.Kind.OBJECT;
          };
      boolean isText = kind == InputValue.Kind.STRING;
      return new DefaultLiteral(kind, isText ? parser.getString() : json, false);
    }
  }

  boolean isNumber() {
    return kind == InputValue.Kind.INTEGER || kind == InputValue.Kind.DECIMAL;
  }

  /** The whole number it is, if it is one of a size that code can hold. */
  Optional<BigInteger> integer() {
    if (!isNumber() || text.length() > LONGEST_NUMBER) {
      return Optional.empty();
    }
    double size = Math.abs(Double.parseDouble(text));
    if (size > 1e40 || (size < 1 && size > 0)) {
      return Optional.empty();
    }
    return Optional.of(new BigDecimal(text))
        .filter(n -> n.signum() == 0 || n.stripTrailingZeros().scale() <= 0)
        .map(BigDecimal::toBigInteger);
  }

  /** The literal in JSON. */
  String json() {
    if (kind != InputValue.Kind.STRING) {
      return text;
    }
    StringBuilder json = new StringBuilder(text.length() + 16).append('"');
    JsonStringEncoder.getInstance().quoteAsString(text, json);
    return json.append('"').toString();
  }
}
