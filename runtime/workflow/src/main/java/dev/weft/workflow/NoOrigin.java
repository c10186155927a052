package dev.weft.workflow;

/** Why an input that held a link gets nothing. */
enum NoOrigin implements LinkOrigin {
  /** Bypassed nodes lead to an input that has no link. */
  UNLINKED,
  /** The node is muted. */
  MUTED
}
