package dev.weft.compiler.build;

import java.util.Comparator;

/**
 * A generated file.
 *
 * @param path relative to the folder of its kind, with {@code /}
 */
record OutputFile(Kind kind, String path) implements Comparable<OutputFile> {
  private static final Comparator<OutputFile> ORDER =
      Comparator.comparing(OutputFile::kind).thenComparing(OutputFile::path);

  /** Which folder it lies in. */
  public enum Kind {
    SOURCE,
    RESOURCE
  }

  @Override
  public int compareTo(OutputFile other) {
    return ORDER.compare(this, other);
  }
}
