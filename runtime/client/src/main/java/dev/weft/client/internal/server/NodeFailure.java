package dev.weft.client.internal.server;

import java.util.List;

/**
 * What failed where. Inputs are left out, they can hold secrets.
 *
 * @param nodeId empty for none
 * @param nodeType empty for none
 * @param exceptionType the server's exception class; empty for none
 */
public record NodeFailure(
    String nodeId, String nodeType, String exceptionType, String message, List<String> traceback) {

  /** Copies the list. */
  public NodeFailure {
    traceback = List.copyOf(traceback);
  }

  /** A node before this one said that this one shall not run; the job goes on. */
  public boolean isBlock() {
    return exceptionType.equals("ExecutionBlocked");
  }
}
