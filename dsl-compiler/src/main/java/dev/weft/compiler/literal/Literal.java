package dev.weft.compiler.literal;

import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.json.JsonReader;
import dev.weft.compiler.json.JsonValue;
import dev.weft.compiler.json.JsonValue.JsonArray;
import dev.weft.compiler.json.JsonValue.JsonBoolean;
import dev.weft.compiler.json.JsonValue.JsonNull;
import dev.weft.compiler.json.JsonValue.JsonNumber;
import dev.weft.compiler.json.JsonValue.JsonText;
import dev.weft.compiler.source.SourceFile;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;
import java.util.Optional;

/**
 * One JSON value: what it is, what it says, and how it is written.
 *
 * <p>Two are equal when they are of one kind and say the same, however a text is escaped; {@link
 * #means} also takes {@code 8} and {@code 8.0} for the same.
 */
public final class Literal {
  /** Longer numbers are none that an input could hold, and slow to compute with. */
  private static final int LONGEST_NUMBER = 400;

  private final Kind kind;
  private final String text;
  private final String json;

  private Literal(Kind kind, String text, String json) {
    this.kind = kind;
    this.text = text;
    this.json = json;
  }

  /** A value as it was read; its source is kept to the letter. */
  public static Literal of(JsonValue value) {
    String json = value.span().text();
    return value instanceof JsonText string
        ? new Literal(Kind.STRING, string.value(), json)
        : new Literal(kind(value), json, json);
  }

  private static Kind kind(JsonValue value) {
    if (value instanceof JsonNumber number) {
      return number.isInteger() ? Kind.INTEGER : Kind.DECIMAL;
    }
    if (value instanceof JsonBoolean) {
      return Kind.BOOLEAN;
    }
    if (value instanceof JsonNull) {
      return Kind.NULL;
    }
    return value instanceof JsonArray ? Kind.ARRAY : Kind.OBJECT;
  }

  /** The value that a text spells; empty when it is not exactly one JSON value. */
  public static Optional<Literal> parse(String json) {
    return JsonReader.read(SourceFile.of("value", json), new DiagnosticSink()).map(Literal::of);
  }

  public static Literal ofText(String text) {
    return new Literal(Kind.STRING, text, JsonString.quoted(text));
  }

  public static Literal ofNumber(BigDecimal value) {
    String json = value.toString();
    boolean whole = json.indexOf('.') < 0 && json.indexOf('E') < 0;
    return new Literal(whole ? Kind.INTEGER : Kind.DECIMAL, json, json);
  }

  public static Literal ofNumber(BigInteger value) {
    return new Literal(Kind.INTEGER, value.toString(), value.toString());
  }

  public static Literal ofBoolean(boolean value) {
    String json = Boolean.toString(value);
    return new Literal(Kind.BOOLEAN, json, json);
  }

  public static Literal ofNull() {
    return new Literal(Kind.NULL, "null", "null");
  }

  public Kind kind() {
    return kind;
  }

  /** What it says: a text without quotes and escapes, everything else as it is written. */
  public String text() {
    return text;
  }

  /** How it is written in JSON. */
  public String json() {
    return json;
  }

  public boolean isText() {
    return kind == Kind.STRING;
  }

  public boolean isNumber() {
    return kind == Kind.INTEGER || kind == Kind.DECIMAL;
  }

  /** Whether it is a text, a number, true or false. */
  public boolean isScalar() {
    return isText() || isNumber() || kind == Kind.BOOLEAN;
  }

  /**
   * The number it is; empty when it is none, or one that takes a screenful of digits or an exponent
   * of more than 32 bits.
   *
   * @return exact; its exponent may be absurd, so look at {@link Numbers} before computing with it
   */
  public Optional<BigDecimal> number() {
    if (!isNumber() || text.length() > LONGEST_NUMBER) {
      return Optional.empty();
    }
    try {
      return Optional.of(new BigDecimal(text));
    } catch (NumberFormatException exponentBeyondInt) {
      return Optional.empty();
    }
  }

  /** The whole number it is, also when written {@code 8.0}; empty beyond some forty digits. */
  public Optional<BigInteger> integer() {
    return number().flatMap(Numbers::whole);
  }

  /** Whether both are the same value, however it is written: {@code 8} and {@code 8.0} are. */
  public boolean means(Literal other) {
    Optional<BigDecimal> mine = number();
    Optional<BigDecimal> theirs = other.number();
    return (mine.isPresent() && theirs.isPresent())
        ? mine.get().compareTo(theirs.get()) == 0
        : equals(other);
  }

  /** What a person calls it, with its article: {@code a whole number}. */
  public String described() {
    return switch (kind) {
      case STRING -> "a text";
      case INTEGER -> "a whole number";
      case DECIMAL -> "a number";
      case BOOLEAN -> text;
      case NULL -> "null";
      case ARRAY -> "a list";
      case OBJECT -> "an object";
    };
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Literal that && kind == that.kind && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, text);
  }

  /** The JSON. */
  @Override
  public String toString() {
    return json;
  }

  /** The kinds of JSON value. A number without fraction and exponent is an {@code INTEGER}. */
  public enum Kind {
    STRING,
    INTEGER,
    DECIMAL,
    BOOLEAN,
    NULL,
    ARRAY,
    OBJECT
  }
}
