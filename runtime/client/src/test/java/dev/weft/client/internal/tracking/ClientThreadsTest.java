package dev.weft.client.internal.tracking;

import static java.lang.Thread.currentThread;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ClientThreadsTest {
  private final ClientThreads threads = new ClientThreads(error -> {});

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
  @Timeout(10)
  void runsWhatItHasTakenThoughItIsStopped() throws Exception {
    CountDownLatch release = new CountDownLatch(1);
    CountDownLatch ran = new CountDownLatch(1);
    threads.execute(() -> await(release));
    Thread stopping = new Thread(() -> threads.stop(() -> {}));
    stopping.start();
    while (stopping.getState() != Thread.State.TIMED_WAITING && !Thread.interrupted()) {
      Thread.onSpinWait();
    }
    // Behind the last task: one that sees the loop stop, and one more.
    threads.execute(
        () -> {
          while (threads.execute(() -> {})) {
            Thread.onSpinWait();
          }
        });
    threads.execute(ran::countDown);
    release.countDown();

    assertThat(ran.await(5, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  @Timeout(10)
  void handsOnTheErrorThatATaskEndsIn() {
    Error broken = new StackOverflowError("meant to");
    CompletableFuture<Error> heard = new CompletableFuture<>();
    ClientThreads own = new ClientThreads(heard::complete);
    own.execute(
        () -> {
          throw broken;
        });

    assertThat(heard).succeedsWithin(Duration.ofSeconds(5)).isSameAs(broken);
    own.stop(() -> {});
  }

  @Test
  @Timeout(60)
  void leavesNoThreadThatIsOnItsWayOut() {
    for (int i = 0; i < 200; i++) {
      Set<Thread> used = ConcurrentHashMap.newKeySet();
      ClientThreads own = new ClientThreads(error -> {});
      List.of(own.askers(), (Executor) own::execute)
          .forEach(
              where -> CompletableFuture.runAsync(() -> used.add(currentThread()), where).join());
      own.stop(() -> {});
      own.awaitEnd();

      assertThat(used).hasSize(2).noneMatch(Thread::isAlive);
    }
  }

  @Test
  @Timeout(10)
  void waitsForNoThreadThatRunsCodeOfAUser() {
    CountDownLatch never = new CountDownLatch(1);
    CompletableFuture<Thread> started = new CompletableFuture<>();
    ClientThreads own = new ClientThreads(error -> {});
    own.workers()
        .execute(
            () -> {
              started.complete(currentThread());
              await(never);
            });
    Thread busy = started.join();
    own.stop(() -> {});
    own.awaitEnd();

    assertThat(busy.isAlive()).isTrue();
    never.countDown();
  }

  @Test
  void refusesTasksOnceItHasStopped() {
    threads.stop(() -> {});
    assertThat(threads.execute(() -> {})).isFalse();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
