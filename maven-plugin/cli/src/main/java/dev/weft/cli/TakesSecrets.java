package dev.weft.cli;

import java.util.Map;

/** A command that uses what must not stand on a command line. */
interface TakesSecrets {

  /** Called once, before the command runs. */
  void secrets(Map<String, String> secrets);
}
