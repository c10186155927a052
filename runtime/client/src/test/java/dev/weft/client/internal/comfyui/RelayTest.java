package dev.weft.client.internal.comfyui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.weft.client.internal.server.EventLoop;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RelayTest {
  private final HandLoop loop = new HandLoop();
  private final List<String> done = new ArrayList<>();
  private long nanos;
  private final Relay relay = new Relay(loop, () -> nanos);

  @Test
  void takesManyTasksInOneTurn() {
    IntStream.range(0, 50).forEach(i -> relay.execute(() -> done.add("task " + i)));
    assertThat(loop.turns).hasSize(1);
    loop.turn();
    assertThat(done).hasSize(50).startsWith("task 0").endsWith("task 49");
    assertThat(loop.turns).isEmpty();
  }

  @Test
  void letsOthersHaveTheLoopBetweenTurns() {
    IntStream.range(0, 1000).forEach(i -> relay.execute(() -> done.add("task " + i)));
    loop.execute(() -> done.add("other"));
    loop.turnAll();
    assertThat(done).hasSize(1001).endsWith("task 999");
    assertThat(done.indexOf("other")).isBetween(0, 200);
    done.remove("other");
    assertThat(done)
        .containsExactlyElementsOf(IntStream.range(0, 1000).mapToObj(i -> "task " + i).toList());
  }

  @Test
  void whatWasBroughtBeforeATaskIsDoneBeforeIt() {
    relay.execute(() -> done.add("frame 1"));
    loop.execute(() -> done.add("a job"));
    relay.execute(() -> done.add("frame 2, of the job"));
    relay.execute(() -> done.add("frame 3, of the job"));
    loop.turnAll();
    assertThat(done).containsSubsequence("a job", "frame 2, of the job", "frame 3, of the job");
    assertThat(done).hasSize(4);
  }

  @Test
  void goesOnHoweverMuchElseThereIs() {
    relay.execute(() -> done.add("frame 1"));
    relay.execute(() -> done.add("frame 2"));
    loop.restless = true;
    loop.turns.add(() -> {});
    for (int i = 0; i < 10 && !loop.turns.isEmpty(); i++) {
      loop.turn();
    }
    assertThat(done).containsExactly("frame 1", "frame 2");
  }

  @Test
  void takesWhatComesDuringATurn() {
    relay.execute(() -> relay.execute(() -> done.add("second")));
    loop.turnAll();
    assertThat(done).containsExactly("second");
  }

  @Test
  void whatComesAtLeisureIsDoneByWhoBringsIt() {
    for (int i = 0; i < 5 * Relay.MANY; i++) {
      nanos += Relay.SHORT_NANOS / Relay.MANY;
      relay.execute(() -> done.add("task"));
      loop.turnAll();
    }
    assertThat(loop.inPassing).isEqualTo(5 * Relay.MANY);
  }

  @Test
  void aFloodIsLeftToAnotherThread() {
    for (int i = 0; i < Relay.MANY; i++) {
      relay.execute(() -> done.add("task"));
      loop.turnAll();
    }
    assertThat(loop.inPassing).isEqualTo(Relay.MANY - 1);

    relay.execute(() -> done.add("task"));
    loop.turnAll();
    assertThat(loop.inPassing).isEqualTo(Relay.MANY - 1);

    nanos += 2 * Relay.SHORT_NANOS;
    relay.execute(() -> done.add("task"));
    loop.turnAll();
    assertThat(loop.inPassing).as("when the flood is over").isEqualTo(Relay.MANY);
    assertThat(done).hasSize(Relay.MANY + 2);
  }

  @Test
  void goesOnBehindATaskThatThrows() {
    relay.execute(
        () -> {
          throw new IllegalStateException("first");
        });
    relay.execute(() -> done.add("second"));
    assertThatThrownBy(loop::turn).hasMessage("first");
    loop.turnAll();
    assertThat(done).containsExactly("second");
  }

  /** Runs what it was given when it is told to. */
  private static final class HandLoop implements EventLoop {
    private final Deque<Runnable> turns = new ArrayDeque<>();
    private int inPassing;
    private boolean restless;

    @Override
    public boolean isAwaited() {
      return restless || !turns.isEmpty();
    }

    @Override
    public void run(Runnable task) {
      inPassing++;
      turns.add(task);
    }

    @Override
    public boolean execute(Runnable task) {
      return turns.add(task);
    }

    @Override
    public void schedule(Duration delay, Runnable task) {
      throw new UnsupportedOperationException();
    }

    void turn() {
      turns.remove().run();
    }

    void turnAll() {
      while (!turns.isEmpty()) {
        turn();
      }
    }
  }
}
