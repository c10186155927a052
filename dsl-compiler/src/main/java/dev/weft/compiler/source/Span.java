package dev.weft.compiler.source;

/**
 * A stretch of a file, half-open: {@code start} is in it, {@code end} is not. Both are UTF-16
 * offsets; an empty span is a place between two characters.
 */
public record Span(SourceFile file, int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0 || end < start || end > file.text().length()) {
      throw new IndexOutOfBoundsException(start + ".." + end + " is outside " + file);
    }
  }

  /** The characters of the span. */
  public String text() {
    return file.text().substring(start, end);
  }

  public Position position() {
    return file.position(start);
  }

  /** The shortest span of the same file that holds both. */
  public Span to(Span other) {
    return new Span(file, Math.min(start, other.start), Math.max(end, other.end));
  }

  /** By file name, then by place. */
  @Override
  public int compareTo(Span other) {
    int byName = file.name().compareTo(other.file.name());
    if (byName != 0) {
      return byName;
    }
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }

  @Override
  public String toString() {
    Position position = position();
    return file + ":" + position.line() + ":" + position.column();
  }
}
