package dev.weft.compiler;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folders {@code src/test/cases/<stage>/<case>}, each of them one golden case. */
public final class CaseFolders {
  private static final Path CASES = Path.of("src/test/cases");

  private CaseFolders() {}

  static Stream<Path> all() {
    try (Stream<Path> folders = Files.find(CASES, 2, (path, a) -> Files.isDirectory(path))) {
      return folders
          .filter(folder -> CASES.relativize(folder).getNameCount() == 2)
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All, or those of {@code -Dcase=binding/unknown-input} or {@code -Dcase=binding}. */
  public static Stream<Path> selected() {
    String wanted = System.getProperty("case");
    if (wanted == null) {
      return all();
    }
    List<Path> selected = all().filter(folder -> folder.startsWith(CASES.resolve(wanted))).toList();
    if (selected.isEmpty()) {
      throw new IllegalArgumentException("no case `" + wanted + "` in " + CASES);
    }
    return selected.stream();
  }

  /** {@code binding/unknown-input}. */
  public static String name(Path folder) {
    return CASES.relativize(folder).toString().replace('\\', '/');
  }
}
