package dev.weft.tools.format;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** Puts other bytes into a file: whoever reads it meanwhile sees the old ones or the new ones. */
final class Replacement {
  private Replacement() {}

  static void write(Path file, byte[] bytes) throws IOException {
    // A link stays a link.
    Path target = file.toRealPath();
    Path beside = Files.createTempFile(target.getParent(), ".weft", ".tmp");
    try {
      Files.write(beside, bytes);
      keepPermissions(target, beside);
      try {
        Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    if (Files.getFileStore(from).supportsFileAttributeView(PosixFileAttributeView.class)) {
      Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
    }
  }
}
