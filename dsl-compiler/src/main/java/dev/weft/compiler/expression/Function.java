package dev.weft.compiler.expression;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The functions that an expression can call, besides {@code given}. */
public enum Function {
  MIN("a, b, …", 2, Integer.MAX_VALUE),
  MAX("a, b, …", 2, Integer.MAX_VALUE),
  CLAMP("value, low, high", 3, 3),
  ROUND("number", 1, 1),
  FLOOR("number", 1, 1),
  CEIL("number", 1, 1),
  ABS("number", 1, 1),
  LENGTH("text", 1, 1),
  LOWER("text", 1, 1),
  UPPER("text", 1, 1),
  TRIM("text", 1, 1),
  REPLACE("text, old, new", 3, 3);

  /** Tells whether there is a value; what it takes is a name, so it is no function of values. */
  static final String GIVEN = "given";

  private final String arguments;
  private final int least;
  private final int most;

  Function(String arguments, int least, int most) {
    this.arguments = arguments;
    this.least = least;
    this.most = most;
  }

  /** What a mapping calls it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** How it is called: {@code clamp(value, low, high)}. */
  String usage() {
    return word() + "(" + arguments + ")";
  }

  boolean takes(int count) {
    return count >= least && count <= most;
  }

  static Optional<Function> of(String word) {
    return Arrays.stream(values()).filter(function -> function.word().equals(word)).findFirst();
  }

  /** All words that can be called. */
  static List<String> words() {
    return Stream.concat(Arrays.stream(values()).map(Function::word), Stream.of(GIVEN)).toList();
  }
}
