package dev.weft.compiler.codegen;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Any text as Javadoc. The result holds no backslash, so no Unicode escape; no {@code @} and no
 * brace but those written here, so no tag; no end of comment; and no line end but between
 * paragraphs.
 */
final class JavadocText {
  /** Names longer than this say no more by being shown whole. */
  private static final int LONGEST_CODE = 80;

  private static final Pattern PARAGRAPHS =
      Pattern.compile("(?:\\r\\n?|\\n)[ \\t]*(?:\\r\\n?|\\n)");

  private JavadocText() {}

  /** A text of a workflow or a mapping, set as code. */
  static String code(String text) {
    String line = oneLine(text);
    String shown = line.isEmpty() ? "\"\"" : shortened(line);
    return isPlain(shown) ? "{@code " + shown + "}" : "<code>" + escaped(shown) + "</code>";
  }

  /** A text within a sentence. */
  static String plain(String text) {
    return escaped(shortened(oneLine(text)));
  }

  /** A documentation comment where there is room for one paragraph alone. */
  static String paragraph(String documentation) {
    return escaped(oneLine(documentation));
  }

  /** A documentation comment: paragraphs are kept, lines are not. */
  static String prose(String documentation) {
    return PARAGRAPHS
        .splitAsStream(documentation)
        .map(JavadocText::oneLine)
        .filter(paragraph -> !paragraph.isEmpty())
        .map(JavadocText::escaped)
        .collect(Collectors.joining("\n\n<p>"));
  }

  /** With a full stop, unless it ends already. */
  static String sentence(String prose) {
    return prose.isEmpty() || ".!?。！？…:;".indexOf(prose.charAt(prose.length() - 1)) >= 0
        ? prose
        : prose + ".";
  }

  /** A text on one line of a {@code //} comment. */
  static String lineComment(String text) {
    return oneLine(text.replace('\\', '/'));
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isPlain(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlain(char c) {
    return c >= 0x80
        || (c >= '0' && c <= '9')
        || (c >= 'A' && c <= 'Z')
        || (c >= 'a' && c <= 'z')
        || " _-.,:;+=()[]|#%!?/'\"~".indexOf(c) >= 0;
  }

  private static String shortened(String line) {
    int length = line.codePointCount(0, line.length());
    return length <= LONGEST_CODE
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST_CODE - 1)) + "…";
  }

  private static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (Character.isWhitespace(c) || HiddenCharacters.contains(c)) {
        gap = true;
        continue;
      }
      if (gap && !line.isEmpty()) {
        line.append(' ');
      }
      line.appendCodePoint(c);
      gap = false;
    }
    return line.toString();
  }

  private static String escaped(String line) {
    StringBuilder html = new StringBuilder(line.length() + 16);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '@', '{', '}', '\\', '*', '`' -> html.append("&#").append((int) c).append(';');
        default -> html.append(c);
      }
    }
    return html.toString();
  }
}
