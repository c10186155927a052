package dev.weft.client.server;

import dev.weft.workflow.JobOutputs;

/**
 * A job that ended, as the server remembers it.
 *
 * @param outputs what its nodes yielded, also those that were reached before a failure
 * @param message why it failed, in the server's words; empty if it did not
 */
public record PastJob(String promptId, End end, JobOutputs outputs, String message) {

  /** How a job ended. */
  public enum End {
    /** All that was wanted ran. */
    SUCCEEDED,
    /** A node failed. */
    FAILED,
    /** Somebody interrupted it. A job that was cancelled while it waited is not remembered. */
    CANCELLED
  }
}
