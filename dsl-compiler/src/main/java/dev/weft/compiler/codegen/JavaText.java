package dev.weft.compiler.codegen;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** Any text as Java code. */
final class JavaText {
  /** A constant ends at 65535 bytes of modified UTF-8, of which a character takes up to three. */
  private static final int LONGEST_LITERAL = 21_000;

  private static final HexFormat HEX = HexFormat.of();

  private JavaText() {}

  /**
   * An expression that gives the text: a literal, or several joined where one would be too long.
   */
  static Code expression(String text) {
    if (text.length() <= LONGEST_LITERAL) {
      return new Code(literal(text));
    }
    List<String> parts = new ArrayList<>();
    for (int start = 0; start < text.length(); start += LONGEST_LITERAL) {
      parts.add(text.substring(start, Math.min(text.length(), start + LONGEST_LITERAL)));
    }
    return new Code(
        parts.stream()
            .map(JavaText::literal)
            .collect(Collectors.joining(", ", "String.join(\"\", ", ")")));
  }

  /** A string literal on one line. What a reader would not see is written as an escape. */
  static String literal(String text) {
    StringBuilder literal = new StringBuilder(text.length() + 16).append('"');
    int before = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(before)) {
      int c = text.codePointAt(i);
      append(literal, c, isHalfPair(before));
      before = c;
    }
    return literal.append('"').toString();
  }

  private static boolean isHalfPair(int codePoint) {
    return codePoint <= Character.MAX_VALUE && Character.isHighSurrogate((char) codePoint);
  }

  /**
   * Appends a character.
   *
   * @param afterHalfPair whether the one before is a high surrogate alone: javac looks for the
   *     other half behind it, and then takes the second of two backslashes for the first
   */
  private static void append(StringBuilder literal, int codePoint, boolean afterHalfPair) {
    switch (codePoint) {
      case '"' -> literal.append("\\\"");
      case '\\' -> literal.append(afterHalfPair ? "\\134" : "\\\\");
      case '\n' -> literal.append("\\n");
      case '\r' -> literal.append("\\r");
      case '\t' -> literal.append("\\t");
      default -> {
        if (HiddenCharacters.contains(codePoint)) {
          for (char unit : Character.toChars(codePoint)) {
            literal.append("\\u").append(HEX.toHexDigits(unit));
          }
        } else {
          literal.appendCodePoint(codePoint);
        }
      }
    }
  }
}
