package dev.weft.client.job;

/** The server, or something in front of it, answered with what a ComfyUI does not answer here. */
public final class ServerException extends ComfyException {
  private static final long serialVersionUID = 1L;

  private final int status;

  /** With a message for people, and the HTTP status. */
  public ServerException(String message, int status) {
    super(message);
    this.status = status;
  }

  /** The HTTP status of the answer. */
  public int status() {
    return status;
  }
}
