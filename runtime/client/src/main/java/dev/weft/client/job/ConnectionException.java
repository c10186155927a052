package dev.weft.client.job;

import org.jspecify.annotations.Nullable;

/**
 * The server could not be reached, or the connection broke: refused, timed out, no such host, TLS.
 */
public final class ConnectionException extends ComfyException {
  private static final long serialVersionUID = 1L;

  /** With a message for people. */
  public ConnectionException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
