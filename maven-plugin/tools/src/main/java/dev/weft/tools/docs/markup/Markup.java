package dev.weft.tools.docs.markup;

import java.util.Locale;

/**
 * Writes HTML, and SVG within it. Tags and names of attributes are the caller's own words; texts
 * and values of attributes may be anybody's: they are escaped, and what would hide, turn round or
 * break what is read is shown as an escape. Not thread-safe.
 */
public final class Markup {
  private final StringBuilder out = new StringBuilder();

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn
   */
  public Markup open(String tag, String... attributes) {
    begin(tag, attributes);
    out.append('>');
    return this;
  }

  /** Ends an element. */
  public Markup close(String tag) {
    out.append("</").append(tag).append('>');
    return this;
  }

  /** An HTML element that never has an end: {@code meta}, {@code input}. */
  public Markup bare(String tag, String... attributes) {
    return open(tag, attributes);
  }

  /** An SVG element that holds nothing. */
  public Markup shape(String tag, String... attributes) {
    begin(tag, attributes);
    out.append("/>");
    return this;
  }

  /** An element that holds a text. */
  public Markup element(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close(tag);
  }

  /** A text. */
  public Markup text(String text) {
    escape(text);
    return this;
  }

  /** A line end, for people who read the source. */
  public Markup line() {
    out.append('\n');
    return this;
  }

  /** What is markup already, of another of these or of the program itself. */
  public Markup raw(CharSequence markup) {
    out.append(markup);
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }

  private void begin(String tag, String... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      out.append('"');
    }
  }

  private void escape(String text) {
    text.codePoints().forEach(this::escape);
  }

  private void escape(int c) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\'' -> out.append("&#39;");
      case '\n', '\t' -> out.append((char) c);
      default -> {
        if (isUnfit(c)) {
          out.append(String.format(Locale.ROOT, c > 0xFFFF ? "\\u{%x}" : "\\u%04x", c));
        } else {
          out.appendCodePoint(c);
        }
      }
    }
  }

  private static boolean isUnfit(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      // Joiners make emoji and many scripts; the rest of the kind hides or turns text round.
      case Character.FORMAT -> c != 0x200C && c != 0x200D;
      // U+FFFE and the like are in no document.
      case Character.UNASSIGNED -> (c & 0xFFFE) == 0xFFFE;
      default -> false;
    };
  }
}
