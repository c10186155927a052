package dev.weft.client;

import static org.assertj.core.api.Assertions.assertThat;

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
    assertThat(queue.position("a")).isEqualTo(3);
    assertThat(queue.position("run")).isZero();
    assertThat(queue.isRunning("run")).isTrue();
    assertThat(queue.has("other")).isFalse();
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
