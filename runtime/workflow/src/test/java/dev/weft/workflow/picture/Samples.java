package dev.weft.workflow.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * Small files, with the same two texts in each, written as ComfyUI's nodes do by the libraries that
 * it uses: Pillow and PyAV.
 */
final class Samples {
  static final List<String> NAMES =
      List.of(
          "still.png",
          "packed.png",
          "animated.png",
          "animated.webp",
          "sound.flac",
          "sound.opus",
          "sound.mp3",
          "video.mp4",
          "video.webm");

  private Samples() {}

  static byte[] bytes(String name) {
    try (InputStream in = Samples.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
