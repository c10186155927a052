package dev.weft.testkit.media;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Bytes that are put one behind the other, numbers in either order. */
final class Bytes {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  /** A whole number, its highest byte first. */
  Bytes big(int count, long number) {
    for (int i = count - 1; i >= 0; i--) {
      out.write((int) (number >>> (8 * i)));
    }
    return this;
  }

  /** A whole number, its lowest byte first. */
  Bytes little(int count, long number) {
    for (int i = 0; i < count; i++) {
      out.write((int) (number >>> (8 * i)));
    }
    return this;
  }

  Bytes put(byte[] bytes) {
    out.writeBytes(bytes);
    return this;
  }

  Bytes text(String text) {
    return put(text.getBytes(StandardCharsets.UTF_8));
  }

  Bytes zeros(int count) {
    return put(new byte[count]);
  }

  int size() {
    return out.size();
  }

  byte[] toArray() {
    return out.toByteArray();
  }
}
