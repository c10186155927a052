package dev.weft.tools.server;

import java.util.concurrent.atomic.AtomicLong;

/** How many bytes all answers of a call together may have. */
final class Budget {
  private final AtomicLong left;

  Budget(long bytes) {
    left = new AtomicLong(bytes);
  }

  /** Whether there was room for that many more. */
  boolean take(int bytes) {
    return left.addAndGet(-bytes) >= 0;
  }
}
