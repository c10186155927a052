package dev.weft.compiler.shape;

/** What becomes of a node. */
public enum Fate {
  SENT,
  BYPASSED,
  MUTED,
  /** Gone, as it needs a node that is muted or went with one. */
  WENT_WITH_MUTED,
  /** Gone, as no output needs it any more. */
  DEAD_END
}
