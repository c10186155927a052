package dev.weft.client.job;

import org.jspecify.annotations.Nullable;

/**
 * Something a ComfyUI server, or the way to it, did not let happen.
 *
 * <p>The message names the operation, the address and, shortened, the server's own words. It never
 * holds headers, keys or the inputs of a workflow other than those that were refused. Waiting on a
 * job that is interrupted also ends in this exception, with the thread's interrupt flag set again.
 */
public class ComfyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With a message for people. */
  public ComfyException(String message) {
    super(message);
  }

  /** With a message for people, and what led to it. */
  public ComfyException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
