package dev.weft.client.internal.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class TurnsTest {
  private final Deque<Runnable> handedOver = new ArrayDeque<>();
  private final Turns turns = new Turns(handedOver::add, Runnable::run);
  private final List<String> done = new ArrayList<>();

  @Test
  void whatIsLeftIsDoneByTheThreadThatIsThereForIt() {
    turns.leave(() -> done.add("first"));
    turns.leave(() -> done.add("second"));
    assertThat(done).isEmpty();

    assertThat(handedOver).hasSize(1);
    handedOver.remove().run();
    assertThat(done).containsExactly("first", "second");
  }

  @Test
  void whoBringsATaskDoesItWhileNobodyIsAtWork() {
    turns.take(() -> done.add("only"));
    assertThat(done).containsExactly("only");
    assertThat(handedOver).isEmpty();
  }

  @Test
  void whoBringsATaskWhileSomebodyIsToWorkLeavesIt() {
    turns.leave(() -> done.add("first"));
    turns.take(() -> done.add("second"));
    assertThat(done).isEmpty();

    handedOver.remove().run();
    assertThat(done).containsExactly("first", "second");
  }

  @Test
  void whatATaskBringsComesBehindIt() {
    turns.take(
        () -> {
          turns.take(() -> done.add("second"));
          turns.leave(() -> done.add("third"));
          done.add("first");
        });
    assertThat(done).containsExactly("first", "second", "third");
    assertThat(handedOver).isEmpty();
  }

  @Test
  void whoHasDoneEnoughHandsOverTheRest() {
    int tasks = 2 * Turns.MOST_IN_A_TURN + 1;
    turns.take(
        () -> IntStream.range(0, tasks).forEach(i -> turns.leave(() -> done.add("task " + i))));
    assertThat(done).hasSizeBetween(1, Turns.MOST_IN_A_TURN);

    while (!handedOver.isEmpty()) {
      handedOver.remove().run();
    }
    assertThat(done)
        .containsExactlyElementsOf(IntStream.range(0, tasks).mapToObj(i -> "task " + i).toList());
  }

  @Test
  void goesOnBehindATaskThatThrows() {
    assertThatThrownBy(
            () ->
                turns.take(
                    () -> {
                      turns.leave(() -> done.add("next"));
                      throw new IllegalStateException("meant to");
                    }))
        .hasMessage("meant to");

    handedOver.remove().run();
    turns.take(() -> done.add("last"));
    assertThat(done).containsExactly("next", "last");
  }

  @Test
  void whenNobodyIsThereAnyMoreWhoLeavesATaskDoesIt() {
    Turns deserted =
        new Turns(
            task -> {
              throw new RejectedExecutionException("meant to");
            },
            Runnable::run);
    deserted.leave(() -> done.add("only"));
    assertThat(done).containsExactly("only");
  }

  /** No lock guards the list: that is what turns are for. */
  @Test
  void oneAtATimeHoweverManyBringTasks() throws Exception {
    ExecutorService loop = Executors.newSingleThreadExecutor();
    ExecutorService others = Executors.newFixedThreadPool(4);
    Turns shared = new Turns(loop, Runnable::run);
    List<Integer> counted = new ArrayList<>();
    CountDownLatch all = new CountDownLatch(4 * 5_000);
    for (int thread = 0; thread < 4; thread++) {
      boolean takes = thread % 2 == 0;
      others.execute(
          () -> {
            for (int i = 0; i < 5_000; i++) {
              Runnable task =
                  () -> {
                    counted.add(counted.size());
                    all.countDown();
                  };
              if (takes) {
                shared.take(task);
              } else {
                shared.leave(task);
              }
            }
          });
    }
    assertThat(all.await(20, TimeUnit.SECONDS)).isTrue();
    CompletableFuture<List<Integer>> seen = new CompletableFuture<>();
    shared.leave(() -> seen.complete(List.copyOf(counted)));

    assertThat(seen.get(10, TimeUnit.SECONDS))
        .containsExactlyElementsOf(IntStream.range(0, 4 * 5_000).boxed().toList());
    loop.shutdownNow();
    others.shutdownNow();
  }
}
