package dev.weft.client;

import java.time.Duration;

/**
 * Finds a socket that is open but hears nothing, by what the polls knew first. On a real server
 * this happens to the newer of two sockets with one client id when the older is found dead.
 */
final class HearingCheck {
  private static final Duration LATEST_FRAME = Duration.ofSeconds(1);

  private final EventSocket socket;
  private final EventLoop loop;

  HearingCheck(EventSocket socket, EventLoop loop) {
    this.socket = socket;
    this.loop = loop;
  }

  /** To be called when a poll told what a frame should have told; on the loop. */
  void check() {
    long heard = socket.heard();
    if (socket.isLive()) {
      loop.schedule(
          LATEST_FRAME,
          () -> {
            if (socket.isLive() && socket.heard() == heard) {
              socket.restart();
            }
          });
    }
  }
}
