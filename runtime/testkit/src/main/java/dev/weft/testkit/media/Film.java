package dev.weft.testkit.media;

import dev.weft.testkit.image.ImageFiles;
import dev.weft.testkit.value.Size;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;

/**
 * Moving pictures.
 *
 * @param frames at least one, all of one size
 * @param rate frames in a second
 */
public record Film(List<BufferedImage> frames, double rate) {
  private static final float JPEG_QUALITY = 0.8f;
  private static final double DEFAULT_RATE = 24;

  /** Copies the list; a rate that is none becomes 24. */
  public Film {
    frames = List.copyOf(frames);
    rate = rate > 0 ? rate : DEFAULT_RATE;
  }

  Size size() {
    return Size.of(frames.get(0));
  }

  /** When a frame begins, in so many parts of a second. */
  long start(int frame, int parts) {
    return Math.round(frame * parts / rate);
  }

  /** How long a frame is shown, in so many parts of a second. */
  long duration(int frame, int parts) {
    return start(frame + 1, parts) - start(frame, parts);
  }

  /** The frames as JPEG files. */
  List<byte[]> jpegs() {
    return encoded(frame -> ImageFiles.jpeg(frame, JPEG_QUALITY));
  }

  /** The frames, each encoded; the same picture only once. */
  List<byte[]> encoded(Function<BufferedImage, byte[]> encoding) {
    IdentityHashMap<BufferedImage, byte[]> known = new IdentityHashMap<>();
    List<byte[]> files = new ArrayList<>();
    for (BufferedImage frame : frames) {
      files.add(known.computeIfAbsent(frame, encoding));
    }
    return files;
  }
}
