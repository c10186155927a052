package dev.weft.client.internal.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PastCostsTest {
  private final PastCosts past = new PastCosts();

  @Test
  void theNodeOfAWorkflowCountsMoreThanItsClass() {
    add(1, "3", "KSampler", 10);
    add(2, "3", "KSampler", 600);

    assertThat(past.of(1, "3", "KSampler", false)).hasValue(NodeCost.of(10));
    assertThat(past.of(3, "3", "KSampler", false).orElseThrow().seconds()).isGreaterThan(300);
  }

  @Test
  void theNewestRunCountsMost() {
    add(1, "3", "KSampler", 100);
    add(1, "3", "KSampler", 10);

    assertThat(past.of(1, "3", "KSampler", false).orElseThrow().seconds())
        .isCloseTo(37, within(0.1));
  }

  @Test
  void keepsWhatWasOfUseLast() {
    for (int i = 0; i < 100_000; i++) {
      add(i, "3", "Class" + i, 1);
      past.addJob(i, 1);
      past.of(0, "3", "Class0", false);
    }

    assertThat(past.toLines())
        .hasSize(1 + PastCosts.CLASSES_KEPT + PastCosts.NODES_KEPT + PastCosts.JOBS_KEPT);
    assertThat(past.of(0, "3", "other", false)).isPresent();
    assertThat(past.of(1, "3", "Class1", false)).isEmpty();
  }

  @Test
  void readsWhatItHasWritten() {
    past.add(1, "3:7", "KSampler (Advanced)", true, new NodeCost(12.5, 20, 0.5), 20);
    past.addJob(1, 14);
    PastCosts read = PastCosts.of(past.toLines());

    assertThat(read.toLines()).isEqualTo(past.toLines());
    assertThat(read.of(1, "3:7", "KSampler (Advanced)", true))
        .hasValue(new NodeCost(12.5, 20, 0.5));
    assertThat(read.ofJob(1)).hasValue(14);
  }

  private void add(long shape, String id, String classType, double seconds) {
    past.add(shape, id, classType, false, NodeCost.of(seconds), 1);
  }
}
