package dev.weft.compiler.source;

import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A text that was read, and the name a person knows it by.
 *
 * <p>Offsets are UTF-16 units from the start of the text; a byte order mark is not part of it. A
 * line ends at {@code \n}, {@code \r\n} or a lone {@code \r}.
 */
public final class SourceFile {
  private final String name;
  private final String text;
  private final int[] lineStarts;
  private final Set<Span> hidden = ConcurrentHashMap.newKeySet();

  private SourceFile(String name, String text) {
    this.name = name;
    this.text = text;
    this.lineStarts = lineStarts(text);
  }

  /**
   * A file of this name and text.
   *
   * @param name how messages call it: a path relative to the project, with {@code /}
   * @param text its content; a leading byte order mark is dropped
   */
  public static SourceFile of(String name, String text) {
    return new SourceFile(name, text.startsWith("\uFEFF") ? text.substring(1) : text);
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean endsLine =
          c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
      if (endsLine) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  public String name() {
    return name;
  }

  public String text() {
    return text;
  }

  /** Lets no message show a part of the text from now on. Thread-safe. */
  public void hide(Span span) {
    hidden.add(span);
  }

  /** A part of the text for people to see: each hidden character is a bullet. */
  public String shown(Span span) {
    if (hidden.isEmpty()) {
      return span.text();
    }
    StringBuilder shown = new StringBuilder(span.text());
    for (Span secret : hidden) {
      int end = Math.min(secret.end(), span.end());
      for (int i = Math.max(secret.start(), span.start()); i < end; i++) {
        shown.setCharAt(i - span.start(), '\u2022');
      }
    }
    return shown.toString();
  }

  public int lineCount() {
    return lineStarts.length;
  }

  /** The line and column of an offset from 0 to the length of the text. */
  public Position position(int offset) {
    if (offset < 0 || offset > text.length()) {
      throw new IndexOutOfBoundsException(offset + " is outside " + name);
    }
    int found = Arrays.binarySearch(lineStarts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new Position(line + 1, offset - lineStarts[line] + 1);
  }

  /** The text of a line, counted from 1, without its line end. */
  public String line(int number) {
    return lineSpan(number).text();
  }

  /** Where a line, counted from 1, stands, without its line end. */
  public Span lineSpan(int number) {
    int start = lineStarts[number - 1];
    int end = number == lineStarts.length ? text.length() : lineStarts[number];
    while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return span(start, end);
  }

  /** The span from {@code start} up to, not including, {@code end}. */
  public Span span(int start, int end) {
    return new Span(this, start, end);
  }

  @Override
  public String toString() {
    return name;
  }
}
