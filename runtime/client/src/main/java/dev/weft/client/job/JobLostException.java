package dev.weft.client.job;

import dev.weft.workflow.JobOutputs;
import org.jspecify.annotations.Nullable;

/** What became of the job, or of its results, cannot be known any more. */
public final class JobLostException extends ComfyException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final transient JobOutputs outputs;

  /** With what is known, and the last failure to ask, if there was one. */
  public JobLostException(
      String message, Reason reason, JobOutputs outputs, @Nullable Throwable cause) {
    super(message, cause);
    this.reason = reason;
    this.outputs = outputs;
  }

  /** Why nobody knows. */
  public Reason reason() {
    return reason;
  }

  /** What was heard to have come of it before; files may be on the server still. */
  public JobOutputs outputs() {
    return outputs;
  }

  /** Why a job is lost. */
  public enum Reason {
    /**
     * The server was started again while it had the job: queue and history are gone. Concluded from
     * a connection that broke and a server that remembers nothing of before.
     */
    RESTARTED,
    /** Somebody took the job out of the server's queue or history. */
    DELETED,
    /** The server could not be asked for longer than the client has patience. */
    OUT_OF_REACH,
    /**
     * The server does not know a job that was attached to: it never had it, somebody deleted it, or
     * the server was started again since.
     */
    UNKNOWN,
    /** It ended well, but pictures that the server only sends were missed. */
    PICTURES_MISSED
  }
}
