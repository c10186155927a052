package dev.weft.client;

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
}
