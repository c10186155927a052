package dev.weft.testkit.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The folders of one server on disk, all below one root. No name leads out of them. */
public final class ServerFolders {
  private final Path root;

  /** Makes the folders below the root where they are missing. */
  public ServerFolders(Path root) {
    this.root = root.toAbsolutePath().normalize();
    try {
      for (Folder folder : Folder.values()) {
        Files.createDirectories(path(folder));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where a folder lies. */
  public Path path(Folder folder) {
    return root.resolve(folder.word());
  }

  /** Where something below a folder lies; empty when the name leads out of it. */
  public Optional<Path> below(Folder folder, String relative) {
    try {
      Path base = path(folder);
      Path path = base.resolve(relative.startsWith("/") ? "." + relative : relative).normalize();
      return path.startsWith(base) ? Optional.of(path) : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** The file with this name, if it is there. */
  public Optional<Path> find(FileName name) {
    return locate(name).filter(Files::isRegularFile);
  }

  /**
   * Where the file with this name lies or would lie; empty when the name leads out of the folder.
   */
  public Optional<Path> locate(FileName name) {
    return below(
        name.folder(),
        name.subfolder().isEmpty() ? name.filename() : name.subfolder() + "/" + name.filename());
  }

  /** Names of all files in the input folder, those in subfolders with their path, sorted. */
  public List<String> uploads() {
    Path input = path(Folder.INPUT);
    try (Stream<Path> files = Files.walk(input)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> input.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes everything in a folder. */
  public void empty(Folder folder) {
    deleteBelow(path(folder));
  }

  /** Removes the root and all below it. */
  public void delete() {
    deleteBelow(root);
    try {
      Files.deleteIfExists(root);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void deleteBelow(Path folder) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        if (!path.equals(folder)) {
          Files.deleteIfExists(path);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
