package dev.weft.testkit.media;

import java.io.ByteArrayOutputStream;

/** Bits that are put one behind the other, the lowest of each byte first. */
final class BitWriter {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private long open;
  private int count;

  void put(int bits, int width) {
    open |= (long) bits << count;
    count += width;
    while (count >= 8) {
      out.write((int) open);
      open >>>= 8;
      count -= 8;
    }
  }

  byte[] toArray() {
    if (count > 0) {
      out.write((int) open);
      open = 0;
      count = 0;
    }
    return out.toByteArray();
  }
}
