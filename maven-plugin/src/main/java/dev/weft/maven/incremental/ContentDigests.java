package dev.weft.maven.incremental;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * SHA-256 of files, each read once. Content decides, never time or size: a checkout, a restored
 * cache and an edit within one clock tick all look alike to a time stamp. Not thread-safe.
 */
public final class ContentDigests {
  /** Stands for a file that is not there, so that its appearing is a change. */
  public static final String ABSENT = "absent";

  private final Map<Path, String> known = new HashMap<>();
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
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
