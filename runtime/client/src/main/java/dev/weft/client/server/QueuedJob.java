package dev.weft.client.server;

/**
 * A job that waits or runs, be it whose it may.
 *
 * @param position its place among those that wait, 1 being next; 0 for one that runs
 * @param mine whether the client that was asked follows it
 */
public record QueuedJob(String promptId, int position, boolean mine) {

  /** Whether it runs. */
  public boolean isRunning() {
    return position == 0;
  }
}
