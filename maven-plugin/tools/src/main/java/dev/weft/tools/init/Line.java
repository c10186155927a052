package dev.weft.tools.init;

import java.util.List;

/**
 * One line of a statement.
 *
 * @param head what stands before the arrow
 * @param arrow {@code ->} or {@code <-}; empty for a line without one
 * @param places what stands behind it
 */
record Line(String head, String arrow, List<String> places) {

  Line {
    places = List.copyOf(places);
  }

  String text() {
    return arrow.isEmpty() ? head : head + " " + arrow + " " + String.join(", ", places);
  }

  static Line plain(String text) {
    return new Line(text, "", List.of());
  }
}
