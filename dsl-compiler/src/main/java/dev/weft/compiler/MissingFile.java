package dev.weft.compiler;

import dev.weft.compiler.diagnostic.Suggestions;
import dev.weft.compiler.source.SourceStore;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What can be said of a file that is not there: whether its folder is, and which file may have been
 * meant.
 */
record MissingFile(String fact, Optional<String> help) {
  private static final int MOST_LOOKED_AT = 1_000;

  static MissingFile of(SourceStore store, Path file) {
    Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
    String name = String.valueOf(file.getFileName());
    return store
        .list(folder)
        .map(names -> new MissingFile("not found", help(name, names)))
        .orElseGet(
            () ->
                new MissingFile(
                    "there is no folder `" + store.name(folder) + "`",
                    Optional.of(
                        "write the path relative to this mapping, with `/` between folders")));
  }

  private static Optional<String> help(String name, List<String> names) {
    List<String> others = names.stream().limit(MOST_LOOKED_AT).toList();
    if (name.chars().anyMatch(Character::isISOControl)) {
      return Optional.of("`\\` begins an escape, such as `\\t`: write `/` between folders");
    }
    if (name.contains("\\") && File.separatorChar == '/') {
      return Optional.of("write `/` between folders");
    }
    List<String> alike =
        others.stream()
            .filter(other -> extension(other).equalsIgnoreCase(extension(name)))
            .toList();
    return alike.isEmpty() ? otherExtension(name, others) : Suggestions.help(name, alike);
  }

  /** {@code txt2img.jsn}, or {@code txt2img} alone. */
  private static Optional<String> otherExtension(String name, List<String> others) {
    return Stream.of(name, name + ".json", name + ".weft")
        .filter(meant -> !Suggestions.near(meant, others).isEmpty())
        .findFirst()
        .flatMap(meant -> Suggestions.help(meant, others));
  }

  private static String extension(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
