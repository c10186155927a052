package dev.weft.workflow;

import java.util.concurrent.ThreadLocalRandom;

/** Seeds for sampling: unsigned numbers of 64 bits. */
public final class Seeds {
  private Seeds() {}

  /**
   * Draws a seed from all 2<sup>64</sup>. Not for secrets.
   *
   * @return an unsigned number: see {@link Long#toUnsignedString(long)}
   */
  public static long random() {
    return ThreadLocalRandom.current().nextLong();
  }

  /**
   * Draws a seed from a range, for nodes that do not take all. Not for secrets.
   *
   * @param min inclusive, unsigned
   * @param max inclusive, unsigned; not below {@code min}
   */
  public static long random(long min, long max) {
    long size = max - min + 1;
    return size == 0 ? random() : min + Long.remainderUnsigned(random(), size);
  }
}
