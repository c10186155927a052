package dev.weft.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ClientThreadsTest {
  private final ClientThreads threads = new ClientThreads();

  @Test
  @Timeout(4)
  void stopsOnceHoweverManyAsk() {
    AtomicInteger stops = new AtomicInteger();
    threads.stop(
        () -> {
          stops.incrementAndGet();
          threads.stop(stops::incrementAndGet);
        });
    threads.stop(stops::incrementAndGet);
    assertThat(stops).hasValue(1);
  }

  @Test
  void refusesTasksOnceItHasStopped() {
    threads.stop(() -> {});
    assertThat(threads.execute(() -> {})).isFalse();
  }
}
