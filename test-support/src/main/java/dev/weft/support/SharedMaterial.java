package dev.weft.support;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Recordings and saved workflows that lie in {@code ../shared} beside the project on some machines.
 *
 * <p>A test that needs what is not there is skipped, and says so in one line; with {@code
 * -Dweft.shared.required=true} it fails.
 */
public final class SharedMaterial {
  private static final Set<String> TOLD = ConcurrentHashMap.newKeySet();

  private SharedMaterial() {}

  /** A file or folder of it. */
  public static Path path(String relative) {
    Path found = candidate(relative);
    return Files.exists(found) ? found : missing("../shared/" + relative);
  }

  /** The files of a folder of it whose whole name matches an expression, sorted. */
  public static List<Path> files(String folder, String name) {
    return list(path(folder), name);
  }

  static Path candidate(String relative) {
    return projectRoot().resolveSibling("shared").resolve(relative);
  }

  static boolean isRequired() {
    return Boolean.getBoolean("weft.shared.required");
  }

  /** Skips the test that needs this, or fails it. */
  static Path missing(String what) {
    if (isRequired()) {
      return fail(what + " is missing, and -Dweft.shared.required=true");
    }
    if (TOLD.add(what)) {
      System.out.println("Skipping tests that need " + what + ", which is not here");
    }
    return abort("needs " + what);
  }

  static List<Path> list(Path folder, String name) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().matches(name)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Path projectRoot() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("mvnw"))) {
      folder = folder.getParent();
      if (folder == null) {
        throw new IllegalStateException("run tests inside of the project");
      }
    }
    return folder;
  }
}
