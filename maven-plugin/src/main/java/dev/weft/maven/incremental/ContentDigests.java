package dev.weft.maven.incremental;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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

  /** The digest of the file's bytes, or {@link #ABSENT}. */
  public String of(Path file) throws IOException {
    String digest = known.get(file);
    if (digest == null) {
      digest = Files.isRegularFile(file) ? of(Files.readAllBytes(file)) : ABSENT;
      known.put(file, digest);
    }
    return digest;
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
