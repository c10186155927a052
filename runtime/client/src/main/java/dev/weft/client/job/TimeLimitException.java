package dev.weft.client.job;

import java.time.Duration;

/**
 * The job was cancelled because it had not ended within the time that was given it.
 *
 * @see SubmitOptions#withTimeLimit
 */
public final class TimeLimitException extends ComfyException {
  private static final long serialVersionUID = 1L;

  private final Duration limit;

  /** With the limit that was passed. */
  public TimeLimitException(String message, Duration limit) {
    super(message);
    this.limit = limit;
  }

  /** The time that the job had. */
  public Duration limit() {
    return limit;
  }
}
