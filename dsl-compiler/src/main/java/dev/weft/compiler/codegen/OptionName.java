package dev.weft.compiler.codegen;

import dev.weft.compiler.literal.Literal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of the constant for a value of a choice.
 *
 * <p>It is an escape of the value and depends on nothing else, so that no list of a server, however
 * ordered, gives a name to another value: {@code docs/decisions/0009-constants-spell-values.md}.
 */
final class OptionName {
  /** What a value that is no text begins with. */
  private static final String LITERAL = "LITERAL";

  private static final String EMPTY = "EMPTYTEXT";

  /** A word that would read as an escape gets one more {@code X}. */
  private static final Pattern READS_AS_ESCAPE =
      Pattern.compile(
          "(?:"
              + LITERAL
              + "|"
              + EMPTY
              + "|UNDERSCORE|DASH|DOT|COLON|SLASH|HASH|COMMA|LPAREN|RPAREN|U[0-9A-F]{4,6})X*");

  private final String text;
  private final boolean capitals;
  private final boolean smalls;
  private final StringBuilder name = new StringBuilder();

  /** What the next word is joined with. */
  private String joint = "";

  private OptionName(String text) {
    this.text = text;
    this.capitals = text.chars().anyMatch(c -> c >= 'A' && c <= 'Z');
    this.smalls = text.chars().anyMatch(c -> c >= 'a' && c <= 'z');
  }

  /** The name; empty when it would be too long. */
  static Optional<String> of(Literal value) {
    String name = new OptionName(value.text()).spell(!value.isText());
    return name.length() <= Limits.CHARACTERS_OF_A_CONSTANT ? Optional.of(name) : Optional.empty();
  }

  private String spell(boolean literal) {
    if (literal) {
      appendEscape(LITERAL);
    } else if (text.isEmpty()) {
      appendEscape(EMPTY);
    }
    int at = 0;
    while (at < text.length()) {
      int end = behindWord(at);
      if (end > at) {
        appendWord(text.substring(at, end));
        at = end;
      } else {
        at += appendSign(at);
      }
    }
    String spelled = name.toString();
    boolean marked = (capitals && !smalls) || RuntimeTypes.SIMPLE_NAMES.contains(spelled);
    return (JavaNames.isIdentifier(spelled) ? "" : "_") + spelled + (marked ? "_" : "");
  }

  private int behindWord(int start) {
    int at = start;
    while (at < text.length() && isOfAWord(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  private static boolean isOfAWord(int codePoint) {
    return codePoint != '_' && JavaNames.isPart(codePoint);
  }

  private void appendWord(String word) {
    String cased = (capitals && smalls) ? word : inCapitals(word);
    name.append(joint).append(cased);
    if (READS_AS_ESCAPE.matcher(cased).matches()) {
      name.append('X');
    }
    joint = "";
  }

  /** Of ASCII alone: other letters do not all come back from capitals. */
  private static String inCapitals(String word) {
    StringBuilder capitals = new StringBuilder(word);
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 'a' && c <= 'z') {
        capitals.setCharAt(i, (char) (c - 'a' + 'A'));
      }
    }
    return capitals.toString();
  }

  /** Appends what is there between words; gives how many characters it stands for. */
  private int appendSign(int at) {
    char sign = text.charAt(at);
    boolean joins = at > 0 && isBetweenWords(at);
    if (joins && (sign == '_' || sign == '-' || sign == ' ')) {
      joint = sign == '_' ? "_" : sign == '-' ? "__" : "___";
      return 1;
    }
    if (text.startsWith(" (", at) || text.startsWith(", ", at)) {
      appendEscape(sign == ',' ? "COMMA" : "LPAREN");
      return 2;
    }
    int codePoint = text.codePointAt(at);
    appendEscape(
        switch (codePoint) {
          case '_' -> "UNDERSCORE";
          case '-' -> "DASH";
          case '.' -> "DOT";
          case ':' -> "COLON";
          case '/' -> "SLASH";
          case '#' -> "HASH";
          case ')' -> "RPAREN";
          default -> String.format(Locale.ROOT, "U%04X", codePoint);
        });
    return Character.charCount(codePoint);
  }

  private boolean isBetweenWords(int at) {
    return isOfAWord(text.codePointBefore(at))
        && at + 1 < text.length()
        && isOfAWord(text.codePointAt(at + 1));
  }

  private void appendEscape(String escape) {
    name.append(name.isEmpty() ? "" : "_").append(escape);
    joint = "_";
  }
}
