package dev.weft.workflow;

import org.jspecify.annotations.Nullable;

/** The JSON of a graph, and where in it the values of a request go. Nobody changes the arrays. */
final class Skeleton {
  private final byte[] json;

  /** In the order of the JSON: the place of a value among the contents of a request. */
  private final int[] places;

  /** Where what the JSON has in place of the value begins and ends. */
  private final int[] starts;

  private final int[] ends;

  Skeleton(byte[] json, int[] places, int[] starts, int[] ends) {
    this.json = json;
    this.places = places;
    this.starts = starts;
    this.ends = ends;
  }

  /** A saved graph, as it is. */
  static Skeleton of(byte[] json, SavedInput[] inputs) {
    ValuePlaces values = new ValuePlaces(inputs.length);
    for (int i = 0; i < inputs.length; i++) {
      Member member = inputs[i].member();
      values.add(i, member.valueStart(), member.end());
    }
    return values.in(json);
  }

  /**
   * The JSON with values in their places.
   *
   * @param contents none is a file; null where the JSON stays as it is
   */
  byte[] with(@Nullable InputContent[] contents) {
    byte[] source = json;
    byte[] result = new byte[lengthWith(contents)];
    int read = 0;
    int written = 0;
    for (int i = 0; i < places.length; i++) {
      InputContent content = contents[places[i]];
      if (content != null) {
        byte[] bytes = ((JsonContent) content).bytes();
        int kept = starts[i] - read;
        System.arraycopy(source, read, result, written, kept);
        written += kept;
        System.arraycopy(bytes, 0, result, written, bytes.length);
        written += bytes.length;
        read = ends[i];
      }
    }
    System.arraycopy(source, read, result, written, source.length - read);
    return result;
  }

  private int lengthWith(@Nullable InputContent[] contents) {
    int length = json.length;
    for (int i = 0; i < places.length; i++) {
      InputContent content = contents[places[i]];
      if (content != null) {
        byte[] bytes = ((JsonContent) content).bytes();
        length = Math.addExact(length, bytes.length - (ends[i] - starts[i]));
      }
    }
    return length;
  }
}
