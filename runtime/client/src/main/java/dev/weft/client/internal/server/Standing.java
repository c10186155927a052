package dev.weft.client.internal.server;

/** Where a job stands at the server. */
public sealed interface Standing {

  /**
   * It waits.
   *
   * @param position among the waiting jobs of everybody, 1 being next
   */
  record Waiting(int position) implements Standing {}

  /** It runs. */
  record Running() implements Standing {}

  /** It has ended. */
  record Ended(JobRecord record) implements Standing {}

  /** The server does not have it. */
  record Absent() implements Standing {}
}
