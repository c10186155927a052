package dev.weft.tools.docs.graph;

import dev.weft.tools.docs.graph.Diagram.Box;
import dev.weft.tools.docs.graph.Diagram.Frame;
import dev.weft.tools.docs.graph.Diagram.FrameKind;
import dev.weft.tools.docs.graph.Diagram.Row;
import dev.weft.tools.docs.graph.Diagram.RowKind;
import dev.weft.tools.docs.graph.Diagram.Slot;
import dev.weft.tools.docs.graph.Diagram.Wire;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Diagrams of any size that nobody drew: the same number gives the same one. */
final class RandomDiagram {
  private static final List<String> TYPES = List.of("MODEL", "LATENT", "IMAGE", "ACME", "*");

  private final Random random;
  private final List<Frame> frames = new ArrayList<>();
  private final List<List<String>> inputs = new ArrayList<>();
  private final List<List<String>> outputs = new ArrayList<>();
  private final List<Wire> wires = new ArrayList<>();

  private RandomDiagram(long seed) {
    random = new Random(seed);
  }

  static Diagram of(long seed, int boxes) {
    return new RandomDiagram(seed).diagram(boxes);
  }

  private Diagram diagram(int size) {
    int count = random.nextInt(3) == 0 ? 0 : random.nextInt(1 + size / 8);
    for (int i = 0; i < count; i++) {
      Optional<Integer> parent =
          i > 0 && random.nextInt(3) == 0 ? Optional.of(random.nextInt(i)) : Optional.empty();
      frames.add(
          new Frame(random.nextBoolean() ? FrameKind.GROUP : FrameKind.SUBGRAPH, text(), parent));
    }
    for (int i = 0; i < size; i++) {
      inputs.add(new ArrayList<>());
      outputs.add(new ArrayList<>());
    }
    for (int to = 1; to < size; to++) {
      for (int n = random.nextInt(4); n > 0; n--) {
        // Mostly from near by, as people draw.
        int from =
            random.nextInt(4) == 0 ? random.nextInt(to) : Math.max(0, to - 1 - random.nextInt(6));
        if (outputs.get(from).isEmpty() || random.nextInt(4) == 0) {
          outputs.get(from).add(text());
        }
        inputs.get(to).add(text());
        wires.add(
            new Wire(
                from,
                random.nextInt(outputs.get(from).size()),
                to,
                inputs.get(to).size() - 1,
                TYPES.get(random.nextInt(TYPES.size())),
                random.nextInt(9) == 0 ? Optional.of(text()) : Optional.empty()));
      }
    }
    List<Box> boxes = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      // Neighbours share a frame.
      int frame = i * (frames.size() + 1) / size;
      boxes.add(
          new Box(
              text(),
              text(),
              texts(2),
              slots(inputs.get(i)),
              slots(outputs.get(i)),
              texts(3).stream()
                  .map(
                      t ->
                          new Row(
                              RowKind.values()[t.length() % 4], t.length() % 3 == 0 ? "" : t, t))
                  .toList(),
              frame < frames.size() ? Optional.of(frame) : Optional.empty(),
              random.nextInt(5) == 0));
    }
    return new Diagram(boxes, frames, wires);
  }

  private List<Slot> slots(List<String> names) {
    return names.stream()
        .map(
            name ->
                new Slot(
                    name,
                    TYPES.get(random.nextInt(TYPES.size())),
                    random.nextInt(9) == 0 ? text() : ""))
        .toList();
  }

  private List<String> texts(int most) {
    List<String> texts = new ArrayList<>();
    for (int n = random.nextInt(most + 1); n > 0; n--) {
      texts.add(text());
    }
    return texts;
  }

  private String text() {
    String letters = "abcdefgilmnorstuwWM _-0123456789";
    StringBuilder text = new StringBuilder("x");
    for (int n = random.nextInt(random.nextInt(6) == 0 ? 70 : 16); n > 0; n--) {
      text.append(
          random.nextInt(20) == 0
              ? Character.toString(0x4E00 + random.nextInt(200))
              : letters.charAt(random.nextInt(letters.length())));
    }
    return text.toString();
  }
}
