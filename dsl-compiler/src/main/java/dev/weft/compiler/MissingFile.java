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
            ? help(name, names(folder, extension(name)))
            : Optional.of("write the path relative to this mapping, with `/` between folders"));
  }

  private static Optional<String> help(String name, List<String> others) {
    if (name.contains("\\") && File.separatorChar == '/') {
      return Optional.of("write `/` between folders");
    }
    return Suggestions.help(name, others);
  }

  private static List<String> names(Path folder, String extension) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(Files::isRegularFile)
          .map(entry -> String.valueOf(entry.getFileName()))
          .filter(entry -> extension(entry).equalsIgnoreCase(extension))
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
