package dev.weft.compiler.json;

import dev.weft.compiler.json.JsonValue.JsonBoolean;
import dev.weft.compiler.json.JsonValue.JsonNull;
import dev.weft.compiler.json.JsonValue.JsonNumber;
import dev.weft.compiler.json.JsonValue.JsonText;
import dev.weft.compiler.source.SourceFile;
import dev.weft.compiler.source.Span;
import org.jspecify.annotations.Nullable;

/** The tokens of JSON. Moves forward only; every mistake is thrown at the place it is made. */
final class JsonScanner {
  private final SourceFile file;
  private final String text;
  private final int end;
  private int at;

  JsonScanner(SourceFile file) {
    this.file = file;
    this.text = file.text();
    this.end = text.length();
  }

  int offset() {
    return at;
  }

  int skipBlanks() {
    while (at < end && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
  }

  /** Whether the next character is this one; never at the end. */
  boolean at(char c) {
    return at < end && text.charAt(at) == c;
  }

  void take() {
    at++;
  }

  /**
   * Takes the comma between two members.
   *
   * @param opening the bracket that is open
   */
  void takeComma(Span opening) throws JsonMistake {
    if (!at(',')) {
      throw at == end ? JsonMistake.cutOff(here(), opening) : JsonMistake.noComma(rest(), opening);
    }
    int comma = at++;
    skipBlanks();
    if (at('}') || at(']')) {
      throw JsonMistake.trailingComma(file.span(comma, comma + 1));
    }
  }

  /** Reads a key. */
  JsonText key(Span opening) throws JsonMistake {
    skipBlanks();
    if (at('"')) {
      return string();
    }
    throw at == end ? JsonMistake.cutOff(here(), opening) : JsonMistake.noKey(rest());
  }

  void takeColon(Span key) throws JsonMistake {
    skipBlanks();
    if (!at(':')) {
      throw at == end ? JsonMistake.cutOff(here(), key) : JsonMistake.noColon(rest());
    }
    at++;
  }

  void expectEnd() throws JsonMistake {
    skipBlanks();
    if (at < end) {
      throw JsonMistake.afterEnd(rest());
    }
  }

  /**
   * Reads a text, number or word.
   *
   * @param opening the bracket that is open, if any
   */
  JsonValue scalar(@Nullable Span opening) throws JsonMistake {
    if (at == end) {
      throw opening == null ? JsonMistake.empty(here()) : JsonMistake.cutOff(here(), opening);
    }
    char c = text.charAt(at);
    if (c == '"') {
      return string();
    }
    if (c == '-' || isDigit(c)) {
      return number();
    }
    int start = at;
    if (word("true")) {
      return new JsonBoolean(true, file.span(start, at));
    }
    if (word("false")) {
      return new JsonBoolean(false, file.span(start, at));
    }
    if (word("null")) {
      return new JsonNull(file.span(start, at));
    }
    throw c == '+' || c == '.' ? plusOrPoint() : JsonMistake.noValue(rest());
  }

  private boolean word(String word) {
    int after = at + word.length();
    if (!text.startsWith(word, at) || after > end) {
      return false;
    }
    if (after < end && Character.isJavaIdentifierPart(text.charAt(after))) {
      return false;
    }
    at = after;
    return true;
  }

  private JsonNumber number() throws JsonMistake {
    int start = at;
    if (at('-')) {
      at++;
    }
    int first = at;
    int digits = digits();
    boolean good = digits == 1 || (digits > 1 && text.charAt(first) != '0');
    if (at('.')) {
      at++;
      good &= digits() > 0;
    }
    if (at('e') || at('E')) {
      at++;
      if (at('+') || at('-')) {
        at++;
      }
      good &= digits() > 0;
    }
    if (!good || continuesNumber()) {
      while (continuesNumber()) {
        at++;
      }
      throw JsonMistake.badNumber(file.span(start, at), file.span(start, end));
    }
    return new JsonNumber(file.span(start, at));
  }

  private JsonMistake plusOrPoint() {
    int start = at++;
    while (continuesNumber()) {
      at++;
    }
    return JsonMistake.badNumber(file.span(start, at), file.span(start, end));
  }

  private boolean continuesNumber() {
    return at < end && (Character.isLetterOrDigit(text.charAt(at)) || at('.') || at('_'));
  }

  private int digits() {
    int start = at;
    while (at < end && isDigit(text.charAt(at))) {
      at++;
    }
    return at - start;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private JsonText string() throws JsonMistake {
    int start = at++;
    int plain = at;
    @Nullable StringBuilder unescaped = null;
    while (at < end) {
      char c = text.charAt(at);
      if (c == '"') {
        String tail = text.substring(plain, at++);
        String value = unescaped == null ? tail : unescaped.append(tail).toString();
        return new JsonText(value, file.span(start, at));
      }
      if (c < ' ') {
        throw JsonMistake.controlCharacter(file.span(at, at + 1), file.span(start, start + 1));
      }
      if (c == '\\') {
        unescaped = unescaped == null ? new StringBuilder() : unescaped;
        unescaped.append(text, plain, at);
        unescaped.append(escape(start));
        plain = at;
      } else {
        at++;
      }
    }
    throw JsonMistake.openText(file.span(start, end));
  }

  private char escape(int textStart) throws JsonMistake {
    int start = at++;
    if (at == end) {
      throw JsonMistake.openText(file.span(textStart, end));
    }
    char c = text.charAt(at++);
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> unicode(start);
      default -> throw JsonMistake.badEscape(file.span(start, at));
    };
  }

  private char unicode(int start) throws JsonMistake {
    int value = 0;
    for (int i = 0; i < 4; i++) {
      int digit = at < end && text.charAt(at) < 128 ? Character.digit(text.charAt(at), 16) : -1;
      if (digit < 0) {
        throw JsonMistake.badEscape(file.span(start, at));
      }
      value = value * 16 + digit;
      at++;
    }
    return (char) value;
  }

  private Span here() {
    return file.span(at, at);
  }

  private Span rest() {
    return file.span(at, end);
  }
}
