package dev.weft.compiler.codegen;

/**
 * How large a generated class may become. Java ends methods and class initializers at 64 KiB, a
 * record at 255 components, file names at 255 bytes, and the compiler's stack at some thousand
 * calls in one expression.
 */
final class Limits {
  static final int PARAMETERS = 1_000;
  static final int OUTPUTS = 250;
  static final int TARGETS_OF_A_PARAMETER = 200;

  /** Of all presets together: one method sets them. */
  static final int VALUES_OF_PRESETS = 3_000;

  /** The rest of an open choice is reached by {@code of}. */
  static final int CONSTANTS_OF_A_CHOICE = 2_000;

  /** Their outputs are written beside the constants. */
  static final int CASES_OF_A_SWITCH = 500;

  /** Java would take more; nobody would read them. */
  static final int CHARACTERS_OF_A_CONSTANT = 2_000;

  /** The rest of a workflow is reached by {@code Nodes.all()}. */
  static final int CONSTANTS_OF_NODES = 3_000;

  /** Longer chains of calls become statements. */
  static final int CALLS_IN_A_CHAIN = 50;

  static final int TERMS_IN_A_GROUP = 200;

  static final int BYTES_OF_A_CLASS_NAME = 100;

  private Limits() {}
}
