package dev.weft.support;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The text file {@code api/<artifact>.txt} of a module, in which a change of what the module
 * promises is seen in review.
 */
public final class Listing {
  private final Path module = Path.of("").toAbsolutePath();
  private final Path file;

  private Listing(String artifact) {
    file = module.resolve("api").resolve(artifact + ".txt");
  }

  public static Listing of(String artifact) {
    return new Listing(artifact);
  }

  /** Fails when the lines differ from the file; with {@code -Dapi.update} writes them. */
  public void check(List<String> lines) {
    try {
      if (System.getProperty("api.update") != null) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, String.join("\n", lines) + "\n");
      }
      List<String> committed = Files.exists(file) ? Files.readAllLines(file) : List.of();
      if (!committed.equals(lines)) {
        fail(difference(committed, lines));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String difference(List<String> committed, List<String> lines) {
    String root = SharedMaterial.projectRoot().relativize(module).toString().replace('\\', '/');
    String changes =
        Stream.concat(
                committed.stream().filter(l -> !lines.contains(l)).map(l -> "  - " + l),
                lines.stream().filter(l -> !committed.contains(l)).map(l -> "  + " + l))
            .collect(Collectors.joining("\n"));
    return """
    what %s promises is no longer what %s/api/%s lists:
    %s
    if that is meant, write the list anew, review it, and tell users in CHANGELOG.md:
      ./mvnw test -pl %s -am -Dtest=PublicApiTest -Dsurefire.failIfNoSpecifiedTests=false -Dapi.update
    """
        .formatted(
            file.getFileName().toString().replace(".txt", ""),
            root,
            file.getFileName(),
            changes.isEmpty() ? "  (the same lines in another order)" : changes,
            root);
  }
}
