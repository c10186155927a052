package dev.weft.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * After each test of this module: a client that was closed has left no thread. Only the test that
 * left one fails, not those after it.
 */
public final class NothingIsLeft implements AfterEachCallback {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Set<Thread> KNOWN = ConcurrentHashMap.newKeySet();

  @Override
  public void afterEach(ExtensionContext context) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    List<Thread> left = threads();
    while (!left.isEmpty() && System.nanoTime() < end) {
      Thread.onSpinWait();
      left = threads();
    }
    KNOWN.addAll(left);
    assertThat(left).as("threads that are left").isEmpty();
  }

  private static List<Thread> threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith("weft-") && thread.isAlive())
        .filter(thread -> !KNOWN.contains(thread))
        .toList();
  }
}
