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
  private final Relay relay = new Relay(loop);
  private final List<String> done = new ArrayList<>();

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
    assertThat(done).hasSize(1001).startsWith("task 0").endsWith("task 999");
    assertThat(done.indexOf("other")).isBetween(1, 200);
    done.remove("other");
    assertThat(done)
        .containsExactlyElementsOf(IntStream.range(0, 1000).mapToObj(i -> "task " + i).toList());
  }

  @Test
  void takesWhatComesDuringATurn() {
    relay.execute(() -> relay.execute(() -> done.add("second")));
    loop.turnAll();
    assertThat(done).containsExactly("second");
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
