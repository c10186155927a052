package dev.weft.client.job;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a workflow is submitted, beside what it holds: {@code
 * SubmitOptions.DEFAULT.withId(row.jobId())}. Immutable; each method gives another one.
 */
public final class SubmitOptions {
  /** Everything as the client and the server do it by themselves. */
  public static final SubmitOptions DEFAULT = new SubmitOptions(null);

  private final @Nullable UUID id;

  private SubmitOptions(@Nullable UUID id) {
    this.id = id;
  }

  /**
   * Submits under this id instead of one that the client makes: note it down first, and after a
   * crash the job is found again, by submitting once more or by {@link
   * dev.weft.client.ComfyClient#attach}.
   *
   * <p>An id is one job. While this client follows a job of that id, submitting gives that job once
   * more. Otherwise the server is asked for it before anything is posted: what waits, runs or is
   * still remembered there is taken up, whatever the workflow now holds. A job that the server has
   * forgotten runs again.
   *
   * <p>Between asking and posting the server can be told of the same id by somebody else. It takes
   * both and runs both, one after the other, and remembers the later one. So two processes that may
   * submit the same id at once must agree beforehand which of them does, for instance by a row of
   * their database.
   */
  public SubmitOptions withId(UUID jobId) {
    return new SubmitOptions(jobId);
  }

  /** The id to submit under, unless the client makes one. */
  public Optional<UUID> id() {
    return Optional.ofNullable(id);
  }

  @Override
  public String toString() {
    return "SubmitOptions[" + (id == null ? "" : "id=" + id) + "]";
  }
}
