package dev.weft.workflow;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The nodes that statements take out of a request, by their place in it. All go at once; mute beats
 * bypass. Not thread-safe.
 */
final class Removals {
  private final Map<Integer, Bypass> bypassed = new HashMap<>();
  private final BitSet muted = new BitSet();
  private final BitSet unneeded = new BitSet();

  void bypass(int index, Bypass bypass) {
    bypassed.put(index, bypass);
  }

  void mute(int index) {
    muted.set(index);
  }

  /** Lets a node go if nothing takes an output of it. */
  void leaveUnlessTaken(int index) {
    unneeded.set(index);
  }

  boolean isUnneeded(int index) {
    return unneeded.get(index);
  }

  boolean anyMuted() {
    return !muted.isEmpty();
  }

  boolean isMuted(int index) {
    return muted.get(index);
  }

  /** How a node is bypassed; null if it is not, or is muted. */
  @Nullable Bypass bypass(int index) {
    return isMuted(index) ? null : bypassed.get(index);
  }

  boolean has(int index) {
    return isMuted(index) || bypassed.containsKey(index);
  }
}
