package dev.weft.client;

import org.jspecify.annotations.Nullable;

/**
 * Nobody knows what became of the job: the server has it neither in its queue nor in its history,
 * or could not be asked for longer than {@link ComfyClient.Builder#patience} allows. A restart of
 * the server does this, as queue and history live in its memory, and so does somebody who deletes
 * the job.
 */
public final class JobLostException extends ComfyException {
  private static final long serialVersionUID = 1L;

  JobLostException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
