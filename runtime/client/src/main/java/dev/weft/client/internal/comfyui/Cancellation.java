package dev.weft.client.internal.comfyui;

/**
 * Asks the server to end exactly one job, waiting or running.
 *
 * <p>An answer says only that the server was asked: whether the job ended, the queue and the
 * history tell.
 */
final class Cancellation {
  private final HttpApi api;

  Cancellation(HttpApi api) {
    this.api = api;
  }

  void ask(String promptId) {
    if (!api.cancel(promptId)) {
      askOldServer(promptId);
    }
  }

  /**
   * An interrupt hits whatever runs on a server that does not read its id: so only if it is ours.
   */
  private void askOldServer(String promptId) {
    api.delete("queue", promptId);
    if (api.interrupts() && api.queue().isRunning(promptId)) {
      api.interrupt(promptId);
    }
  }
}
