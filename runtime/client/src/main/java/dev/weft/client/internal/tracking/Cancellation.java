package dev.weft.client.internal.tracking;

import dev.weft.client.internal.server.Server;
import dev.weft.client.job.ComfyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the server to end one job. */
final class Cancellation {
  private static final Logger LOG = LoggerFactory.getLogger(Cancellation.class);

  private Cancellation() {}

  /**
   * Blocking. What goes wrong is not told: the job is asked for again as long as the server has it.
   *
   * @return whether the server answered
   */
  static boolean ask(Server server, String promptId) {
    try {
      server.cancel(promptId);
      return true;
    } catch (ComfyException e) {
      LOG.debug("asking to cancel job {} failed: {}", promptId, e.getMessage());
      return false;
    }
  }
}
