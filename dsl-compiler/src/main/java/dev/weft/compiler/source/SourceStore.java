package dev.weft.compiler.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where the compiler finds its texts: all that it reads, it reads here.
 *
 * <p>A store has a root folder, and hands out nothing from outside of it, also not by way of
 * symbolic links. Paths may be relative and need not be normal. Safe for use by several threads.
 */
public interface SourceStore {

  /** The file as it is now, or why there is no text. */
  ReadResult read(Path file);

  /** The names of the files right in a folder, sorted; empty when there is no such folder. */
  Optional<List<String>> list(Path folder);

  /** How messages call a file, wherever it is: with {@code /}, on every system. */
  String name(Path file);
}
