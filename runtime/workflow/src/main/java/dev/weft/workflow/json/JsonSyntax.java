package dev.weft.workflow.json;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** Questions about JSON text that need a parser, but no tree. */
public final class JsonSyntax {
  private static final JsonFactory FACTORY = JsonFactory.builder().build();

  private static final JsonFactory PYTHON =
      JsonFactory.builder().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();

  private static final Set<JsonToken> TEXTS =
      EnumSet.of(JsonToken.PROPERTY_NAME, JsonToken.VALUE_STRING);

  private JsonSyntax() {}

  public static JsonParser parser(byte[] json) {
    return FACTORY.createParser(ObjectReadContext.empty(), json);
  }

  public static JsonParser parser(String json) {
    return FACTORY.createParser(ObjectReadContext.empty(), json);
  }

  /** A parser that takes {@code NaN} and {@code Infinity} for numbers, as Python writes them. */
  static JsonParser pythonParser(String json) {
    return PYTHON.createParser(ObjectReadContext.empty(), json);
  }

  /** What keeps a text from being one JSON value. */
  public static Optional<String> problem(String json) {
    try (JsonParser parser = parser(json)) {
      if (parser.nextToken() == null) {
        return Optional.of("there is nothing");
      }
      parser.skipChildren();
      parser.finishToken();
      return parser.nextToken() == null
          ? Optional.empty()
          : Optional.of("something follows the first value");
    } catch (JacksonException e) {
      return Optional.of(describe(e));
    }
  }

  /** Whether a text is a JSON number, true or false. */
  public static boolean isNumberOrTruth(String text) {
    boolean begins = !text.isEmpty() && "-0123456789tf".indexOf(text.charAt(0)) >= 0;
    return begins && problem(text).isEmpty();
  }

  /** A parser's complaint in one line. */
  public static String describe(JacksonException e) {
    TokenStreamLocation location = e.getLocation();
    return e.getOriginalMessage().lines().findFirst().orElse("not JSON")
        + (location == null
            ? ""
            : " at line " + location.getLineNr() + ", column " + location.getColumnNr());
  }

  /**
   * Whether two valid JSON values mean the same: numbers by value (0 is not -0), texts without
   * their escapes, members in the same order.
   */
  public static boolean sameMeaning(String a, String b) {
    try (JsonParser left = parser(a);
        JsonParser right = parser(b)) {
      while (true) {
        JsonToken token = left.nextToken();
        if (!sameToken(left, token, right, right.nextToken())) {
          return false;
        }
        if (token == null) {
          return true;
        }
      }
    }
  }

  private static boolean sameToken(
      JsonParser left, @Nullable JsonToken token, JsonParser right, @Nullable JsonToken other) {
    if (token == null || other == null) {
      return token == other;
    }
    if (token.isNumeric() && other.isNumeric()) {
      return sameNumber(left.getString(), right.getString());
    }
    return token == other && (!TEXTS.contains(token) || left.getString().equals(right.getString()));
  }

  private static boolean sameNumber(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    try {
      return a.startsWith("-") == b.startsWith("-")
          && new BigDecimal(a).compareTo(new BigDecimal(b)) == 0;
    } catch (NumberFormatException exponentBeyondInt) {
      return false;
    }
  }
}
