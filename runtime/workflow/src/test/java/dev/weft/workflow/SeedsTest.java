package dev.weft.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SeedsTest {

  @Property
  void drawsFromTheRangeAlone(@ForAll long a, @ForAll long b) {
    long min = Long.compareUnsigned(a, b) <= 0 ? a : b;
    long max = min == a ? b : a;

    long seed = Seeds.random(min, max);

    assertThat(Long.compareUnsigned(min, seed)).isNotPositive();
    assertThat(Long.compareUnsigned(seed, max)).isNotPositive();
  }

  @Test
  void drawsFromAllWhenTheRangeIsAll() {
    assertThat(Seeds.random(0, -1)).isNotEqualTo(Seeds.random(0, -1));
  }
}
