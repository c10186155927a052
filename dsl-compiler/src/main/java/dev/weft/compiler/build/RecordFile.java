package dev.weft.compiler.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Where a {@link BuildRecord} is kept between runs.
 *
 * <p>The last line is the digest of all before it. A file that is cut off, edited or of another
 * format is no record, and a run without a record compiles everything.
 */
final class RecordFile {
  /** The first line; changes whenever the lines do. */
  static final String FORMAT = "weft record 3\n";

  private static final int SEAL_LENGTH = ContentDigests.LENGTH + 1;

  private final Path file;

  RecordFile(Path file) {
    this.file = file;
  }

  /** The last record; empty when there is none that can be relied on. */
  Optional<BuildRecord> read() throws IOException {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    int end = text.length() - SEAL_LENGTH;
    if (!text.startsWith(FORMAT)
        || end < 0
        || !text.substring(end).equals(seal(text.substring(0, end)))) {
      return Optional.empty();
    }
    return Optional.of(RecordReader.read(text.substring(0, end)));
  }

  /** Replaces the record in one step: whoever reads sees the old one or the new one. */
  void write(BuildRecord build) throws IOException {
    Files.createDirectories(file.getParent());
    Path next = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".next");
    try {
      String text = RecordWriter.write(build);
      Files.write(next, (text + seal(text)).getBytes(StandardCharsets.UTF_8));
      move(next);
    } finally {
      Files.deleteIfExists(next);
    }
  }

  private void move(Path next) throws IOException {
    try {
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static String seal(String text) {
    return ContentDigests.of(text) + "\n";
  }
}
