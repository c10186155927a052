package dev.weft.client.internal.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class WorkersTest {
  private final ClientThreads threads = new ClientThreads(error -> {});
  private final Executor workers = threads.workers();

  @AfterEach
  void stop() {
    threads.stop(() -> {});
  }

  @Test
  void aFewThreadsDoAnyNumberOfShortTasks() throws Exception {
    Set<Thread> used = ConcurrentHashMap.newKeySet();
    CountDownLatch done = new CountDownLatch(20_000);
    for (int i = 0; i < 20_000; i++) {
      workers.execute(
          () -> {
            used.add(Thread.currentThread());
            done.countDown();
          });
    }
    done.await();

    assertThat(used).hasSizeLessThanOrEqualTo(3 * Workers.FEW);
  }

  @Test
  void tasksThatBlockHoldUpNobody() {
    CountDownLatch never = new CountDownLatch(1);
    for (int i = 0; i < 5 * Workers.FEW; i++) {
      workers.execute(() -> await(never));
    }
    CompletableFuture<Void> other = CompletableFuture.runAsync(() -> {}, workers);

    assertThat(other).succeedsWithin(Duration.ofSeconds(20));
    never.countDown();
  }

  @Test
  void worksAfterTheEnd() {
    threads.stop(() -> {});
    assertThat(CompletableFuture.runAsync(() -> {}, workers))
        .succeedsWithin(Duration.ofSeconds(10));
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
