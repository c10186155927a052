package dev.weft.compiler;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Recordings and workflows that lie beside the project on some machines. */
public final class SharedMaterial {

  private SharedMaterial() {}

  /** A file or folder of it; the test is skipped where there is none. */
  public static Path path(String relative) {
    Path root = Path.of("").toAbsolutePath();
    while (root != null && !Files.exists(root.resolve("mvnw"))) {
      root = root.getParent();
    }
    assumeTrue(root != null && root.getParent() != null);
    Path found = root.resolveSibling("shared").resolve(relative);
    assumeTrue(Files.exists(found), () -> "needs shared/" + relative);
    return found;
  }

  /** The files of a folder of it whose whole name matches an expression, sorted. */
  public static List<Path> files(String folder, String name) throws IOException {
    try (Stream<Path> files = Files.list(path(folder))) {
      return files.filter(file -> file.getFileName().toString().matches(name)).sorted().toList();
    }
  }
}
