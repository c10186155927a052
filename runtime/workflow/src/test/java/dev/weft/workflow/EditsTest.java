package dev.weft.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EditsTest {
  private static final byte[] SOURCE = bytes("0123456789");

  private final Edits edits = new Edits();

  @Test
  void takesEditsInAnyOrder() {
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      starts.add(i);
    }
    Collections.shuffle(starts, new Random(7));
    starts.forEach(start -> edits.put(new Edit(start, start + 1, bytes("ab"))));

    assertThat(new String(edits.apply(new byte[1000], 0, 1000), StandardCharsets.UTF_8))
        .isEqualTo("ab".repeat(1000));
  }

  @Test
  void letsTheLaterEditOfOneStartCount() {
    edits.put(new Edit(2, 4, bytes("x")));
    edits.put(new Edit(7, 8, bytes("z")));
    edits.put(new Edit(2, 5, bytes("y")));

    assertThat(applied()).isEqualTo("01y56z89");
  }

  @Test
  void takesEditsAway() {
    edits.put(new Edit(2, 4, bytes("x")));
    edits.put(new Edit(6, 7, bytes("y")));
    edits.remove(2);
    edits.remove(3);

    assertThat(applied()).isEqualTo("012345y789");
  }

  @Test
  void ignoresEditsInsideAnEarlierRange() {
    edits.put(new Edit(3, 4, bytes("inside")));
    edits.put(new Edit(1, 6, bytes("-")));
    edits.put(new Edit(6, 6, bytes("+")));

    assertThat(applied()).isEqualTo("0-+6789");
  }

  @Test
  void rendersARange() {
    edits.put(new Edit(4, 6, bytes("x")));

    assertThat(new String(edits.apply(SOURCE, 3, 8), StandardCharsets.UTF_8)).isEqualTo("3x67");
  }

  private String applied() {
    return new String(edits.apply(SOURCE, 0, SOURCE.length), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
