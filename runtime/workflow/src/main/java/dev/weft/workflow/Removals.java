package dev.weft.workflow;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The nodes that statements take out of a request, by their place in it. All go at once; mute beats
 * bypass. Not thread-safe.
 */
final class Removals {
  /** Null where a node is not bypassed, as it is behind the end. */
  private @Nullable Bypass[] bypassed;

  private final BitSet muted;
  private final BitSet unneeded;
  private final BitSet spared;

  /** The ids of nodes that stand in for others; null where none does, as it is behind the end. */
  private @Nullable String[] replacements;

  /**
   * @param size how many nodes there are, but for copies that may come
   */
  Removals(int size) {
    this(new Bypass[size], new BitSet(), new BitSet(), new BitSet(), new String[size]);
  }

  private Removals(
      @Nullable Bypass[] bypassed,
      BitSet muted,
      BitSet unneeded,
      BitSet spared,
      @Nullable String[] replacements) {
    this.bypassed = bypassed;
    this.muted = muted;
    this.unneeded = unneeded;
    this.spared = spared;
    this.replacements = replacements;
  }

  Removals copy() {
    return new Removals(
        bypassed.clone(),
        (BitSet) muted.clone(),
        (BitSet) unneeded.clone(),
        (BitSet) spared.clone(),
        replacements.clone());
  }

  /** Whether others take out the same nodes in the same way. */
  boolean areLike(Removals others) {
    return muted.equals(others.muted)
        && unneeded.equals(others.unneeded)
        && spared.equals(others.spared)
        && areLike(bypassed, others.bypassed)
        && areLike(replacements, others.replacements);
  }

  @SuppressWarnings("ReferenceEquality") // Most are the same.
  private static boolean areLike(@Nullable Object[] some, @Nullable Object[] others) {
    for (int i = 0; i < Math.max(some.length, others.length); i++) {
      Object own = at(some, i);
      Object other = at(others, i);
      if (own != other && !Objects.equals(own, other)) {
        return false;
      }
    }
    return true;
  }

  private static <T> @Nullable T at(@Nullable T[] array, int index) {
    return index < array.length ? array[index] : null;
  }

  private static <T> @Nullable T[] with(@Nullable T[] array, int index, T value) {
    @Nullable T[] longer = index < array.length ? array : Arrays.copyOf(array, index + 1);
    longer[index] = value;
    return longer;
  }

  void bypass(int index, Bypass bypass) {
    bypassed = with(bypassed, index, bypass);
  }

  void bypassIfNothingElse(int index, Bypass bypass) {
    if (at(bypassed, index) == null) {
      bypass(index, bypass);
    }
  }

  /** Lets another node stand in for all outputs of one. */
  void replace(int index, String nodeId) {
    replacements = with(replacements, index, nodeId);
  }

  /** The id of the node that stands in for one. */
  @Nullable String replacement(int index) {
    return at(replacements, index);
  }

  /** Takes out a copy of a node that is taken out, in the same way. */
  void spread(int index, int copy) {
    if (isMuted(index)) {
      mute(copy);
    }
    Bypass bypass = bypass(index);
    if (bypass != null) {
      bypassIfNothingElse(copy, bypass);
    }
    if (spared.get(index)) {
      leaveUnlessTaken(copy);
    }
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
    return isMuted(index) ? null : at(bypassed, index);
  }

  boolean has(int index) {
    return isMuted(index) || at(bypassed, index) != null || replacement(index) != null;
  }
}
