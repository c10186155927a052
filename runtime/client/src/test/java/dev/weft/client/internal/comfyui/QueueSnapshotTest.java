package dev.weft.client.internal.comfyui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weft.client.Recordings;
import dev.weft.client.internal.server.Standing;
import org.junit.jupiter.api.Test;

class QueueSnapshotTest {

  @Test
  void ordersTheWaitingByNumberAndThenById() {
    QueueSnapshot queue =
        QueueSnapshot.read(
                """
                {"queue_running": [[5, "run", {"3": {"inputs": {}}}, {}, ["9"]]],
                 "queue_pending": [[-2, "front", {}], [9, "b", {}], [7.5, "c", {}], [9, "a", {}]]}
                """)
            .orElseThrow();

    assertThat(queue.pending()).containsExactly("front", "c", "a", "b");
    assertThat(queue.isRunning("run")).isTrue();
    assertThat(queue.has("run")).isTrue();
    assertThat(queue.has("c")).isTrue();
    assertThat(queue.has("other")).isFalse();
    assertThat(queue.state().bytes()).isPositive();
    assertThat(queue.state().jobs())
        .containsEntry("a", new Standing.Waiting(3))
        .containsEntry("run", new Standing.Running())
        .doesNotContainKey("other");
  }

  @Test
  void doesNotTakeAnotherAnswerForAnEmptyQueue() {
    assertThat(QueueSnapshot.read("{}")).isEmpty();
    assertThat(QueueSnapshot.read("{\"queue_running\": [], \"queue_pending\": null}")).isEmpty();
    assertThat(QueueSnapshot.read("{\"queue_running\": [], \"queue_pending\": []}")).isPresent();
  }

  @Test
  void readsTheQueueOfARealServer() {
    Recordings.exchange("queue_running_and_pending")
        .forEach(
            file -> {
              QueueSnapshot queue = QueueSnapshot.read(Recordings.answer(file)).orElseThrow();
              assertThat(queue.running()).hasSize(1);
              assertThat(queue.pending()).hasSize(4).doesNotHaveDuplicates();
            });
  }
}
