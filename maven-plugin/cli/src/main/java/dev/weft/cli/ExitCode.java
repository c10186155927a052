package dev.weft.cli;

/** What a process ends with. */
final class ExitCode {
  static final int WELL = 0;
  static final int TO_BE_MENDED = 1;
  // 2 is picocli's own for a wrong call.
  static final int NOT_DONE = 3;

  private ExitCode() {}
}
