package dev.weft.compiler.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Changes the output folders, and only where they differ from what they should be. */
final class OutputWriter {
  private final OutputFolders folders;
  private final List<Path> touched = new ArrayList<>();

  OutputWriter(OutputFolders folders) {
    this.folders = folders;
  }

  /**
   * Deletes files that an earlier run wrote, what the build has made of them, and folders that this
   * leaves empty. Comes before writing: on a file system that ignores case, an old name may be a
   * new one.
   */
  void delete(Collection<OutputFile> files) throws IOException {
    for (OutputFile file : files) {
      delete(folders.locate(file), folders.folder(file));
      // Neither the compiler nor the copying of resources takes back what it once made.
      for (Path made : folders.made(file)) {
        delete(made, folders.classes().orElseThrow());
      }
    }
  }

  private void delete(Path place, Path root) throws IOException {
    if (Files.deleteIfExists(place)) {
      touched.add(place);
      deleteEmptyFolders(place.getParent(), root);
    }
  }

  private static void deleteEmptyFolders(@Nullable Path folder, Path root) throws IOException {
    for (Path f = folder; f != null && !f.equals(root) && isEmpty(f); f = f.getParent()) {
      Files.delete(f);
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.findAny().isEmpty();
    }
  }

  /** Writes each file whose bytes are not there already, several at a time. */
  void write(Map<OutputFile, byte[]> files) throws IOException {
    try {
      touched.addAll(
          files.entrySet().parallelStream()
              .flatMap(file -> written(folders.locate(file.getKey()), file.getValue()).stream())
              .toList());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static Optional<Path> written(Path place, byte[] bytes) {
    try {
      if (holds(place, bytes)) {
        return Optional.empty();
      }
      Files.createDirectories(place.getParent());
      Files.write(place, bytes);
      return Optional.of(place);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean holds(Path file, byte[] bytes) throws IOException {
    return Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), bytes);
  }

  /** What was written or deleted, in that order of events. */
  List<Path> touched() {
    return List.copyOf(touched);
  }
}
