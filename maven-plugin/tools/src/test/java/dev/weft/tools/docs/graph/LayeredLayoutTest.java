package dev.weft.tools.docs.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.weft.tools.docs.graph.Diagram.Box;
import dev.weft.tools.docs.graph.Diagram.Wire;
import dev.weft.tools.docs.graph.Layout.Area;
import dev.weft.tools.docs.graph.Layout.Point;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LayeredLayoutTest {

  /** Small ones of all kinds, and some of the size that people seldom get beyond. */
  static LongStream seeds() {
    return LongStream.concat(LongStream.range(0, 60), LongStream.range(1000, 1006));
  }

  private static Diagram diagram(long seed) {
    return RandomDiagram.of(seed, seed < 1000 ? 1 + (int) seed : 150);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void isReadable(long seed) {
    Diagram diagram = diagram(seed);
    Layout layout = LayeredLayout.of(diagram);
    Area all = new Area(0, 0, layout.width(), layout.height());
    List<Area> boxes = layout.boxes();
    assertThat(boxes).hasSameSizeAs(diagram.boxes()).allMatch(all::holds);
    for (int i = 0; i < boxes.size(); i++) {
      Area box = boxes.get(i);
      assertThat(boxes.subList(i + 1, boxes.size())).noneMatch(box::overlaps);
      Box drawn = diagram.boxes().get(i);
      for (int f = 0; f < layout.frames().size(); f++) {
        if (isIn(diagram, drawn, f)) {
          assertThat(layout.frames().get(f).holds(box)).isTrue();
        } else {
          assertThat(layout.frames().get(f).overlaps(box)).isFalse();
        }
      }
    }
  }

  private static boolean isIn(Diagram diagram, Box box, int frame) {
    for (var f = box.frame(); f.isPresent(); f = diagram.frames().get(f.get()).parent()) {
      if (f.get() == frame) {
        return true;
      }
    }
    return false;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void linksGoRoundNodes(long seed) {
    Diagram diagram = diagram(seed);
    Layout layout = LayeredLayout.of(diagram);
    for (int w = 0; w < diagram.wires().size(); w++) {
      Wire wire = diagram.wires().get(w);
      List<Point> corners = layout.wires().get(w);
      Area from = layout.boxes().get(wire.from());
      Area to = layout.boxes().get(wire.to());
      assertThat(corners.get(0).x()).isCloseTo(from.x() + from.width(), within(0.01));
      assertThat(corners.get(corners.size() - 1).x()).isCloseTo(to.x(), within(0.01));
      for (int i = 1; i < corners.size(); i++) {
        Area stretch = stretch(corners.get(i - 1), corners.get(i));
        assertThat(layout.boxes())
            .as("link %s, stretch %s", wire, i)
            .noneMatch(box -> box.overlaps(stretch));
      }
    }
  }

  /** What a straight line covers, without its ends, which touch what they join. */
  private static Area stretch(Point a, Point b) {
    double x = Math.min(a.x(), b.x());
    double y = Math.min(a.y(), b.y());
    return new Area(x + 0.1, y + 0.1, Math.abs(a.x() - b.x()) - 0.2, Math.abs(a.y() - b.y()) - 0.2);
  }

  @Test
  void isTheSameForTheSameDiagram() {
    Layout first = LayeredLayout.of(RandomDiagram.of(7, 80));
    assertThat(LayeredLayout.of(RandomDiagram.of(7, 80))).isEqualTo(first);
  }
}
