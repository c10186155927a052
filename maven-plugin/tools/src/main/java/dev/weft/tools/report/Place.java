package dev.weft.tools.report;

import dev.weft.compiler.source.Position;
import dev.weft.compiler.source.Span;

/**
 * A stretch of a file.
 *
 * @param file relative to the project, with {@code /}
 * @param line counted from 1; so are the others
 * @param endColumn that of the first character behind it
 */
public record Place(String file, int line, int column, int endLine, int endColumn) {

  /** Where a span lies. */
  public static Place of(Span span) {
    Position start = span.position();
    Position end = span.file().position(span.end());
    return new Place(span.file().name(), start.line(), start.column(), end.line(), end.column());
  }

  /** A whole file. */
  public static Place of(String file) {
    return new Place(file, 1, 1, 1, 1);
  }
}
