package dev.weft.workflow;

import java.util.Arrays;

/** Collects where values go in the JSON of a graph, from its beginning to its end. */
final class ValuePlaces {
  private final int[] places;
  private final int[] starts;
  private final int[] ends;
  private int size;

  ValuePlaces(int most) {
    this.places = new int[most];
    this.starts = new int[most];
    this.ends = new int[most];
  }

  /**
   * Adds one behind the others.
   *
   * @param place of the value among the contents of a request
   * @param start of what the JSON has in its place
   * @param end behind that
   */
  void add(int place, int start, int end) {
    places[size] = place;
    starts[size] = start;
    ends[size] = end;
    size++;
  }

  Skeleton in(byte[] json) {
    return new Skeleton(
        json, Arrays.copyOf(places, size), Arrays.copyOf(starts, size), Arrays.copyOf(ends, size));
  }
}
