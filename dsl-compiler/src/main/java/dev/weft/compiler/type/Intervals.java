package dev.weft.compiler.type;

import java.util.Optional;

/** Bounds that may be missing. */
final class Intervals {
  private Intervals() {}

  /** Whether nothing lies between them. */
  static <N extends Comparable<N>> boolean isEmpty(Optional<N> min, Optional<N> max) {
    return min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0;
  }

  /** The lower bound of what is above both. */
  static <N extends Comparable<N>> Optional<N> lower(Optional<N> a, Optional<N> b) {
    return a.isPresent() && (b.isEmpty() || a.get().compareTo(b.get()) >= 0) ? a : b;
  }

  /** The upper bound of what is below both. */
  static <N extends Comparable<N>> Optional<N> upper(Optional<N> a, Optional<N> b) {
    return a.isPresent() && (b.isEmpty() || a.get().compareTo(b.get()) <= 0) ? a : b;
  }
}
