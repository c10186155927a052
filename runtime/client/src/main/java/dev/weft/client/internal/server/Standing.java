package dev.weft.client.internal.server;

/** Where a job stands that has not ended. */
public sealed interface Standing {

  /**
   * It waits.
   *
   * @param position among the waiting jobs of everybody, 1 being next
   */
  record Waiting(int position) implements Standing {}

  /** It runs. */
  record Running() implements Standing {}
}
