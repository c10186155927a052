package dev.weft.compiler.build;

import java.util.Comparator;

/**
 * A diagnostic as it was shown: what a later run repeats without compiling again.
 *
 * @param file relative to the project, with {@code /}
 * @param line counted from 1
 * @param column counted from 1
 * @param oneLine {@code file:[line,column] text}
 * @param snippet several lines that show the place
 */
public record Message(
    Severity severity, String file, int line, int column, String oneLine, String snippet)
    implements Comparable<Message> {
  private static final Comparator<Message> ORDER =
      Comparator.comparing(Message::file)
          .thenComparingInt(Message::line)
          .thenComparingInt(Message::column)
          .thenComparing(Message::oneLine)
          .thenComparing(Message::snippet);

  /** How bad it is; the compiler's own words for it are not loaded to repeat a message. */
  public enum Severity {
    ERROR,
    WARNING,
    NOTE
  }

  /** Whether it stops the build. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** What there is to say, without the place. */
  public String text() {
    String place = ":[" + line + "," + column + "] ";
    return oneLine.substring(oneLine.indexOf(place) + place.length());
  }

  /** By place. */
  @Override
  public int compareTo(Message other) {
    return ORDER.compare(this, other);
  }
}
