package dev.weft.client.job;

/**
 * The client was closed while something waited on it, or before. A job goes on at the server all
 * the same.
 */
public final class ClientClosedException extends ComfyException {
  private static final long serialVersionUID = 1L;

  /** With a message for people. */
  public ClientClosedException(String message) {
    super(message);
  }
}
