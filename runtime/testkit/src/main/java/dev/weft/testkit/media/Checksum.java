package dev.weft.testkit.media;

/** Sums of bits that begin with the highest one, as sound files have them. */
final class Checksum {
  private Checksum() {}

  /**
   * The remainder.
   *
   * @param width bits of the sum: 8, 16 or 32
   * @param polynomial without its highest bit
   */
  static int of(byte[] bytes, int width, int polynomial) {
    int highest = 1 << (width - 1);
    int mask = width == 32 ? -1 : (1 << width) - 1;
    int sum = 0;
    for (byte each : bytes) {
      sum ^= (each & 0xFF) << (width - 8);
      for (int bit = 0; bit < 8; bit++) {
        sum = (sum & highest) == 0 ? sum << 1 : (sum << 1) ^ polynomial;
      }
    }
    return sum & mask;
  }
}
