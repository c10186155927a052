package dev.weft.client.internal.comfyui;

import java.util.function.Supplier;

/**
 * Asks again where the server, or something in front of it, has too much to do, with growing pauses
 * or the one that it names. For what is safe to repeat, on threads that may wait: questions and
 * uploads, never a posted workflow.
 */
final class Repeats {
  private static final int TIMES = 4;
  private static final long PAUSE_MILLIS = 200;

  /** Who is told to wait longer does better to hear of it. */
  private static final long LONGEST_MILLIS = 10_000;

  private Repeats() {}

  /** The first answer that is not busy; else the last one. */
  static Answer of(Supplier<Answer> asking) {
    Answer answer = asking.get();
    for (int time = 0; time < TIMES && answer.isBusy() && pause(answer, time); time++) {
      answer = asking.get();
    }
    return answer;
  }

  private static boolean pause(Answer answer, int time) {
    long millis = millis(answer, time);
    return millis <= LONGEST_MILLIS && Pause.of(millis);
  }

  /** A date instead of seconds counts as no word. */
  private static long millis(Answer answer, int time) {
    String seconds = answer.retryAfter().strip();
    return seconds.matches("\\d{1,6}")
        ? Math.max(PAUSE_MILLIS, 1000L * Integer.parseInt(seconds))
        : PAUSE_MILLIS << time;
  }
}
