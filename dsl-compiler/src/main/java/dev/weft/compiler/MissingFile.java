package dev.weft.compiler;

import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.Suggestions;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Says that a file is not there, and which may have been meant. */
final class MissingFile {
  private static final int MOST_LOOKED_AT = 1_000;

  private final ProjectFiles files;

  MissingFile(ProjectFiles files) {
    this.files = files;
  }

  ReadResult.Failure describe(Path file) {
    String name = String.valueOf(file.getFileName());
    Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
    boolean exists = Files.isDirectory(folder);
    return new ReadResult.Failure(
        DiagnosticCode.FILE_NOT_FOUND,
        "there is no file `" + files.name(file) + "`",
        exists ? "not found" : "there is no folder `" + files.name(folder) + "`",
        exists
            ? help(name, names(folder))
            : Optional.of("write the path relative to this mapping, with `/` between folders"));
  }

  private static Optional<String> help(String name, List<String> others) {
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

  private static List<String> names(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(Files::isRegularFile)
          .map(entry -> String.valueOf(entry.getFileName()))
          .sorted()
          .limit(MOST_LOOKED_AT)
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static String extension(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
