package dev.weft.testkit.image;

/** Arithmetic on colours packed as {@code 0xRRGGBB}. */
final class Rgb {
  private Rgb() {}

  /** The colour between two: 0 is the first, 1 the second. */
  static int between(int from, int to, double t) {
    double share = Math.min(1, Math.max(0, t));
    int red = channel(from >> 16, to >> 16, share);
    int green = channel(from >> 8, to >> 8, share);
    int blue = channel(from, to, share);
    return red << 16 | green << 8 | blue;
  }

  /** Each channel moved by the same amount. */
  static int shifted(int colour, int amount) {
    return clamp((colour >> 16 & 0xFF) + amount) << 16
        | clamp((colour >> 8 & 0xFF) + amount) << 8
        | clamp((colour & 0xFF) + amount);
  }

  private static int channel(int from, int to, double share) {
    int start = from & 0xFF;
    return (int) Math.round(start + ((to & 0xFF) - start) * share);
  }

  private static int clamp(int channel) {
    return Math.min(255, Math.max(0, channel));
  }
}
