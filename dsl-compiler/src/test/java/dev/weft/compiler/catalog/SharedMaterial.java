package dev.weft.compiler.catalog;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Recordings and workflows that lie beside the project on some machines. */
final class SharedMaterial {

  private SharedMaterial() {}

  /** A file or folder of it; the test is skipped where there is none. */
  static Path path(String relative) {
    Path root = Path.of("").toAbsolutePath();
    while (root != null && !Files.exists(root.resolve("mvnw"))) {
      root = root.getParent();
    }
    assumeTrue(root != null && root.getParent() != null);
    Path found = root.resolveSibling("shared").resolve(relative);
    assumeTrue(Files.exists(found), () -> "needs shared/" + relative);
    return found;
  }
}
