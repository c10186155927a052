package dev.weft.client.internal.comfyui;

/** Lets time pass on a thread that may wait: a caller's, or one that asks for it. */
final class Pause {
  private Pause() {}

  /** False, with the flag set, if the thread is interrupted: what was to follow is not wanted. */
  static boolean of(long millis) {
    if (Thread.currentThread().isInterrupted()) {
      return false;
    }
    try {
      Thread.sleep(millis);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
