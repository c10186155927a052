package dev.weft.compiler.source;

import dev.weft.compiler.source.ReadResult.Refusal;
import dev.weft.compiler.source.ReadResult.Refused;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Files on disk, read anew each time they are asked for. */
public final class DiskStore implements SourceStore {
  private final Path root;
  private final Path displayRoot;

  /**
   * The files of a folder.
   *
   * @param root the folder that all files must lie in
   * @param displayRoot messages name files relative to this folder: the project's
   */
  public DiskStore(Path root, Path displayRoot) {
    this.root = absolute(root);
    this.displayRoot = absolute(displayRoot);
  }

  @Override
  public String name(Path file) {
    Path absolute = absolute(file);
    boolean related = Objects.equals(absolute.getRoot(), displayRoot.getRoot());
    Path shown = related ? displayRoot.relativize(absolute) : absolute;
    return shown.toString().replace(File.separatorChar, '/');
  }

  @Override
  public ReadResult read(Path file) {
    Path absolute = absolute(file);
    try {
      return confined(absolute).<ReadResult>map(Refused::new).orElseGet(() -> text(absolute));
    } catch (NoSuchFileException e) {
      return new Refused(Refusal.MISSING);
    } catch (IOException e) {
      return new Refused(Refusal.UNREADABLE);
    }
  }

  @Override
  public Optional<List<String>> list(Path folder) {
    Path absolute = absolute(folder);
    try {
      if (!Files.isDirectory(absolute) || confined(absolute).isPresent()) {
        return Optional.empty();
      }
    } catch (IOException e) {
      return Optional.empty();
    }
    try (Stream<Path> entries = Files.list(absolute)) {
      return Optional.of(
          entries
              .filter(Files::isRegularFile)
              .map(entry -> String.valueOf(entry.getFileName()))
              .sorted()
              .toList());
    } catch (IOException e) {
      return Optional.of(List.of());
    }
  }

  /** Why the place is none of this store's; a file that is missing is judged by its folder. */
  private Optional<Refusal> confined(Path place) throws IOException {
    if (!place.startsWith(root)) {
      return Optional.of(Refusal.OUTSIDE);
    }
    Path real;
    try {
      real = place.toRealPath();
    } catch (NoSuchFileException e) {
      real = Objects.requireNonNull(place.getParent()).toRealPath();
    }
    return real.startsWith(root.toRealPath())
        ? Optional.empty()
        : Optional.of(Refusal.LINKED_OUTSIDE);
  }

  private ReadResult text(Path file) {
    if (Files.isDirectory(file)) {
      return new Refused(Refusal.FOLDER);
    }
    try {
      if (!Files.isRegularFile(file) && Files.exists(file)) {
        return new Refused(Refusal.UNREADABLE);
      }
      if (Files.size(file) > ReadResult.LARGEST) {
        return new Refused(Refusal.TOO_LARGE);
      }
      return ReadResult.of(name(file), Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      return new Refused(Refusal.MISSING);
    } catch (IOException e) {
      return new Refused(Refusal.UNREADABLE);
    }
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }
}
