package dev.weft.compiler.diagnostic;

/** How much a diagnostic weighs: the first stops the build, the last never does. */
public enum Severity {
  ERROR,
  WARNING,
  NOTE
}
