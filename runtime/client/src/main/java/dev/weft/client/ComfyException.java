package dev.weft.client;

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

  ComfyException(String message) {
    super(message);
  }

  ComfyException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
