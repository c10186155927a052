package dev.weft.compiler.syntax;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.source.Span;
import java.util.HexFormat;

/** Turns a text in double quotes into what it says. */
final class QuotedText {
  private static final int HEX_DIGITS = 4;

  private final Span span;
  private final Problems problems;
  private final String source;
  private final StringBuilder text = new StringBuilder();

  private QuotedText(Span span, Problems problems) {
    this.span = span;
    this.problems = problems;
    this.source = span.text();
  }

  /**
   * The text without quotes and escapes; bad escapes are reported and left out.
   *
   * @param span a string token, quotes included
   */
  static String unescape(Span span, Problems problems) {
    return content(span.file().span(span.start() + 1, span.end() - 1), problems);
  }

  /**
   * The text without escapes; bad escapes are reported and left out.
   *
   * @param span what stands between quotes, or a part of it
   */
  static String content(Span span, Problems problems) {
    QuotedText quoted = new QuotedText(span, problems);
    quoted.read();
    return quoted.text.toString();
  }

  private void read() {
    int end = source.length();
    int at = 0;
    while (at < end) {
      char c = source.charAt(at);
      if (c == '\\') {
        at += escape(at);
      } else {
        text.append(c);
        at++;
      }
    }
    // Only whole characters can be written to a file or sent to a server.
    if (text.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE)) {
      report(
          span,
          "this text holds one half of a surrogate pair",
          "write both halves, or the character itself");
    }
  }

  /** Returns how many characters the escape at this place takes. */
  private int escape(int at) {
    char kind = source.charAt(at + 1);
    switch (kind) {
      case '"', '\\' -> text.append(kind);
      case 'n' -> text.append('\n');
      case 't' -> text.append('\t');
      case 'u' -> {
        return unicode(at);
      }
      default -> {
        int length = 1 + Character.charCount(source.codePointAt(at + 1));
        Span escape = part(at, at + length);
        problems.report(
            problem(
                    escape,
                    "unknown escape `" + escape.text() + "`",
                    "use `\\\"`, `\\\\`, `\\n`, `\\t` or `\\uXXXX`; a backslash itself is `\\\\`")
                .replace(escape, "\\" + escape.text()));
        return length;
      }
    }
    return 2;
  }

  private int unicode(int at) {
    int digits = at + 2;
    int end = digits;
    while (end < Math.min(digits + HEX_DIGITS, source.length())
        && HexFormat.isHexDigit(source.charAt(end))) {
      end++;
    }
    if (end < digits + HEX_DIGITS) {
      report(part(at, end), "`\\u` needs four hexadecimal digits", "write it as in `\\u00e9`");
    } else {
      text.append((char) HexFormat.fromHexDigits(source, digits, end));
    }
    return end - at;
  }

  private Span part(int from, int to) {
    return span.file().span(span.start() + from, span.start() + to);
  }

  private void report(Span where, String message, String help) {
    problems.report(problem(where, message, help));
  }

  private static Diagnostic.Builder problem(Span where, String message, String help) {
    return Diagnostic.of(DiagnosticCode.BAD_STRING, where, message).help(help);
  }
}
