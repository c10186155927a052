package dev.weft.client;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the server to end exactly one job, waiting or running.
 *
 * <p>An answer says only that the server was asked: whether the job ended, the queue and the
 * history tell.
 */
final class Cancellation {
  private static final Logger LOG = LoggerFactory.getLogger(Cancellation.class);

  private final HttpApi api;

  Cancellation(HttpApi api) {
    this.api = api;
  }

  /**
   * Blocking. What goes wrong is not told: the job is asked for again as long as the server has it.
   */
  void ask(String promptId) {
    try {
      if (!api.cancel(promptId)) {
        askOldServer(promptId);
      }
    } catch (ComfyException e) {
      LOG.debug("asking to cancel job {} failed: {}", promptId, e.getMessage());
    }
  }

  /**
   * An interrupt hits whatever runs on a server that does not read its id: so only if it is ours.
   */
  private void askOldServer(String promptId) {
    api.delete(promptId);
    if (api.queue().isRunning(promptId)) {
      api.interrupt(promptId);
    }
  }
}
