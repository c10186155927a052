package dev.weft.tools.snapshot;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Objects;

/** The file of a snapshot: whoever reads it sees the former one or the new one, whole. */
record SnapshotFile(Path path) {

  /** Writes it unless it says the same already. */
  boolean write(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (Files.isRegularFile(path) && Arrays.equals(Files.readAllBytes(path), bytes)) {
      return false;
    }
    Path target = Files.exists(path) ? path.toRealPath() : path;
    Path folder = Objects.requireNonNull(target.getParent());
    Files.createDirectories(folder);
    Path fresh = folder.resolve("." + target.getFileName() + ".new");
    try {
      Files.write(fresh, bytes);
      move(fresh, target);
    } finally {
      Files.deleteIfExists(fresh);
    }
    return true;
  }

  private static void move(Path fresh, Path target) throws IOException {
    try {
      Files.move(
          fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
