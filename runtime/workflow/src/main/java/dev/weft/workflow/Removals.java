package dev.weft.workflow;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
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
  private final BitSet spared = new BitSet();
  private final Map<Integer, String> replacements = new HashMap<>();
  private final Map<Integer, List<Integer>> copies = new HashMap<>();

  void bypass(int index, Bypass bypass) {
    bypassed.put(index, bypass);
  }

  void bypassIfNothingElse(int index, Bypass bypass) {
    bypassed.putIfAbsent(index, bypass);
  }

  /** Lets another node stand in for all outputs of one. */
  void replace(int index, String nodeId) {
    replacements.put(index, nodeId);
  }

  /** The id of the node that stands in for one. */
  @Nullable String replacement(int index) {
    return replacements.get(index);
  }

  void copied(int index, int copy) {
    copies.computeIfAbsent(index, node -> new ArrayList<>()).add(copy);
  }

  /** Takes out the copies of nodes that are taken out, each as its node. */
  void spreadToCopies() {
    copies.forEach(
        (index, own) -> {
          if (isMuted(index)) {
            own.forEach(this::mute);
          }
          Bypass bypass = bypass(index);
          if (bypass != null) {
            own.forEach(copy -> bypassIfNothingElse(copy, bypass));
          }
          if (spared.get(index)) {
            own.forEach(this::leaveUnlessTaken);
          }
        });
  }

  void mute(int index) {
    muted.set(index);
  }

  /** Lets a node go if nothing takes an output of it. */
  void leaveUnlessTaken(int index) {
    unneeded.set(index);
  }

  /** The same for a node and its copies. */
  void spare(int index) {
    spared.set(index);
    leaveUnlessTaken(index);
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
    return isMuted(index) || bypassed.containsKey(index) || replacements.containsKey(index);
  }
}
