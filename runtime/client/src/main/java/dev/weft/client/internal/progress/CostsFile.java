package dev.weft.client.internal.progress;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps what nodes took on one server, from one program to the next. A file of something else is
 * left as it is, and never written.
 */
public final class CostsFile {
  private static final Logger LOG = LoggerFactory.getLogger(CostsFile.class);
  private static final String FIRST = "weft durations 1";
  private static final long LARGEST = 4 << 20;

  private final Path path;
  private final String first;
  private boolean foreign;

  /**
   * @param address of the server
   */
  public CostsFile(Path path, String address) {
    this.path = path.toAbsolutePath();
    this.first = FIRST + " " + address;
  }

  /** What it holds; nothing if it is not there, is damaged or is another server's. */
  public synchronized PastCosts read() {
    try {
      if (Files.size(path) > LARGEST) {
        return foreign("is too large");
      }
      List<String> lines = Files.readAllLines(path);
      if (lines.isEmpty()) {
        return new PastCosts();
      }
      if (!lines.get(0).equals(first)) {
        return foreign(
            lines.get(0).startsWith(FIRST) ? "is of another server" : "holds something else");
      }
      return PastCosts.of(lines.subList(1, lines.size()));
    } catch (NoSuchFileException e) {
      return new PastCosts();
    } catch (CharacterCodingException e) {
      return foreign("holds something else");
    } catch (IllegalArgumentException e) {
      LOG.warn("{} is damaged, so durations are learned anew: {}", path, e.getMessage());
      return new PastCosts();
    } catch (IOException e) {
      return foreign("cannot be read: " + e);
    }
  }

  private PastCosts foreign(String why) {
    foreign = true;
    LOG.warn("{} {}: durations are learned anew, and not saved", path, why);
    return new PastCosts();
  }

  /** Writes it whole, or not at all. */
  public synchronized void write(List<String> costs) {
    if (foreign) {
      return;
    }
    List<String> lines = new ArrayList<>();
    lines.add(first);
    lines.addAll(costs);
    Path written = null;
    try {
      Path folder = Files.createDirectories(path.resolveSibling("."));
      written = Files.createTempFile(folder, "weft-durations", ".tmp");
      Files.write(written, lines);
      move(written);
    } catch (IOException e) {
      LOG.warn("cannot save durations in {}: {}", path, e.toString());
      delete(written);
    }
  }

  private void move(Path written) throws IOException {
    try {
      Files.move(written, path, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(written, path, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void delete(@Nullable Path written) {
    if (written != null) {
      try {
        Files.deleteIfExists(written);
      } catch (IOException e) {
        LOG.debug("a temporary file stays", e);
      }
    }
  }
}
