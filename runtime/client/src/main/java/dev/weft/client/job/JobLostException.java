package dev.weft.client.job;

import org.jspecify.annotations.Nullable;

/**
 * Nobody knows what became of the job: the server has it neither in its queue nor in its history,
 * or could not be asked for longer than the client has patience. A restart of the server does this,
 * as queue and history live in its memory, and so does somebody who deletes the job.
 */
public final class JobLostException extends ComfyException {
  private static final long serialVersionUID = 1L;

  /** With the last failure to ask, if there was one. */
  public JobLostException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
