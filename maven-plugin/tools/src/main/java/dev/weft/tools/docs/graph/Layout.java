package dev.weft.tools.docs.graph;

import java.util.List;

/**
 * Where everything of a diagram lies, in its order; in pixels from the upper left.
 *
 * @param wires the corners of each link, from where it begins to where it ends
 */
record Layout(
    double width, double height, List<Area> boxes, List<Area> frames, List<List<Point>> wires) {

  Layout {
    boxes = List.copyOf(boxes);
    frames = List.copyOf(frames);
    wires = List.copyOf(wires);
  }

  /** A rectangle. */
  record Area(double x, double y, double width, double height) {

    boolean overlaps(Area other) {
      return x < other.x + other.width
          && other.x < x + width
          && y < other.y + other.height
          && other.y < y + height;
    }

    /** Whether another lies in it. */
    boolean holds(Area other) {
      return x <= other.x
          && y <= other.y
          && other.x + other.width <= x + width
          && other.y + other.height <= y + height;
    }
  }

  /** A place. */
  record Point(double x, double y) {}
}
