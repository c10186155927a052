package dev.weft.client.job;

/** The job was cancelled: by {@link Job#cancel()}, or interrupted by somebody at the server. */
public final class JobCancelledException extends ComfyException {
  private static final long serialVersionUID = 1L;

  /** With a message for people. */
  public JobCancelledException(String message) {
    super(message);
  }
}
