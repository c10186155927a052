package dev.weft.testkit.http;

import dev.weft.testkit.files.FileName;
import java.util.Map;
import java.util.Set;

/** Media types by the end of a name. */
final class MediaTypes {
  static final String BYTES = "application/octet-stream";

  private static final Map<String, String> BY_EXTENSION =
      Map.ofEntries(
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("jpeg", "image/jpeg"),
          Map.entry("webp", "image/webp"),
          Map.entry("gif", "image/gif"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("mp4", "video/mp4"),
          Map.entry("webm", "video/webm"),
          Map.entry("flac", "audio/flac"),
          Map.entry("mp3", "audio/mpeg"),
          Map.entry("opus", "audio/ogg"),
          Map.entry("ogg", "audio/ogg"),
          Map.entry("wav", "audio/x-wav"),
          Map.entry("txt", "text/plain"),
          Map.entry("md", "text/markdown"),
          Map.entry("csv", "text/csv"),
          Map.entry("json", "application/json"),
          Map.entry("glb", "model/gltf-binary"),
          Map.entry("html", "text/html"),
          Map.entry("htm", "text/html"),
          Map.entry("js", "text/javascript"),
          Map.entry("css", "text/css"),
          Map.entry("xml", "text/xml"));

  private static final Set<String> RISKY = Set.of("text/html", "text/javascript", "text/css");
  private static final Set<String> RISKY_TOO = Set.of("image/svg+xml", "text/xml");

  private MediaTypes() {}

  static String of(FileName name) {
    return name.extension()
        .map(extension -> BY_EXTENSION.getOrDefault(extension, BYTES))
        .orElse(BYTES);
  }

  /** Whether a browser could run what is inside. */
  static boolean isActive(String mediaType, boolean modern) {
    return RISKY.contains(mediaType) || (modern && RISKY_TOO.contains(mediaType));
  }
}
