package dev.weft.workflow;

import java.util.ArrayList;
import java.util.List;

/** Why nodes are taken out of a request, in the mapping's words, for errors. Not thread-safe. */
final class RemovalCauses {
  private final List<Cause> causes = new ArrayList<>();

  private record Cause(int index, boolean mutes, String words) {}

  /**
   * Notes a cause.
   *
   * @param mutes whether it mutes the node, or takes it out in another way
   * @param words such as {@code upscale = false}; empty for none that the mapping gives
   */
  void add(int index, boolean mutes, String words) {
    causes.add(new Cause(index, mutes, words));
  }

  /** Those of a node, in the order noted. */
  List<String> of(int index, boolean mutes) {
    return causes.stream()
        .filter(cause -> cause.index == index && cause.mutes == mutes)
        .map(Cause::words)
        .toList();
  }
}
