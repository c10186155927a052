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
record MissingFile(String fact, Optional<String> help, List<String> near) {
  private static final int MOST_LOOKED_AT = 1_000;

  static MissingFile of(SourceStore store, Path file) {
    Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
    String name = String.valueOf(file.getFileName());
    return store
        .list(folder)
        .map(names -> among(names.stream().limit(MOST_LOOKED_AT).toList(), name))
        .orElseGet(
            () ->
                new MissingFile(
                    "there is no folder `" + store.name(folder) + "`",
                    Optional.of(
                        "write the path relative to this mapping, with `/` between folders"),
                    List.of()));
  }

  private static MissingFile among(List<String> names, String name) {
    if (name.chars().anyMatch(Character::isISOControl)) {
      return notFound("`\\` begins an escape, such as `\\t`: write `/` between folders");
    }
    if (name.contains("\\") && File.separatorChar == '/') {
      return notFound("write `/` between folders");
    }
    List<String> alike =
        names.stream().filter(n -> extension(n).equalsIgnoreCase(extension(name))).toList();
    return alike.isEmpty()
        ? otherExtension(name, names)
        : new MissingFile(
            "not found", Suggestions.help(name, alike), Suggestions.near(name, alike));
  }

  private static MissingFile notFound(String help) {
    return new MissingFile("not found", Optional.of(help), List.of());
  }

  /** {@code txt2img.jsn}, or {@code txt2img} alone. */
  private static MissingFile otherExtension(String name, List<String> names) {
    return Stream.of(name, name + ".json", name + ".weft")
        .filter(meant -> !Suggestions.near(meant, names).isEmpty())
        .findFirst()
        .map(
            meant ->
                new MissingFile(
                    "not found", Suggestions.help(meant, names), Suggestions.near(meant, names)))
        .orElseGet(() -> new MissingFile("not found", Optional.empty(), List.of()));
  }

  private static String extension(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
