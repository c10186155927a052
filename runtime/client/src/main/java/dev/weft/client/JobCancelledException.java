package dev.weft.client;

/** The job was cancelled: by {@link Job#cancel()}, or interrupted by somebody at the server. */
public final class JobCancelledException extends ComfyException {
  private static final long serialVersionUID = 1L;

  JobCancelledException(String message) {
    super(message);
  }
}
