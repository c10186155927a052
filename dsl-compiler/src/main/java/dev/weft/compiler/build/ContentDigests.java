package dev.weft.compiler.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/**
 * Digests of files, each read once. Content decides, never time or size: a checkout, a restored
 * cache and an edit within one clock tick all look alike to a time stamp. Thread-safe.
 *
 * <p>A digest is two checksums, CRC-32 and CRC-32C, and the length. It has to tell edits apart, not
 * attackers, and costs a JVM that has just started a tenth of what SHA-256 does.
 */
public final class ContentDigests {
  /** Stands for a file that is not there, so that its appearing is a change. */
  public static final String ABSENT = "absent";

  /** The length of every digest but {@link #ABSENT}. */
  static final int LENGTH = 24;

  private static final HexFormat HEX = HexFormat.of();

  private final Map<Path, String> known = new ConcurrentHashMap<>();
  private final Instant start = Instant.now();

  /**
   * The digest of the file's bytes, or {@link #ABSENT}. Of a file that was written since this
   * object was made, a text that is never asked for again: whoever read it may have seen its
   * earlier content.
   */
  public String of(Path file) throws IOException {
    String digest = known.get(file);
    if (digest == null) {
      digest = Files.isRegularFile(file) ? ofRegular(file) : ABSENT;
      known.put(file, digest);
    }
    return digest;
  }

  private String ofRegular(Path file) throws IOException {
    Instant written = Files.getLastModifiedTime(file).toInstant();
    boolean meanwhile = written.isAfter(start) && !written.isAfter(Instant.now());
    return meanwhile ? "written " + written : of(Files.readAllBytes(file));
  }

  public static String of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  public static String of(byte[] bytes) {
    return checksum(new CRC32(), bytes)
        + checksum(new CRC32C(), bytes)
        + HEX.toHexDigits(bytes.length);
  }

  private static String checksum(Checksum checksum, byte[] bytes) {
    checksum.update(bytes);
    return HEX.toHexDigits((int) checksum.getValue());
  }
}
