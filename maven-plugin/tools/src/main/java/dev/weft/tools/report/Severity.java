package dev.weft.tools.report;

import java.util.Locale;

/** How much a finding matters, the worst first. */
public enum Severity {
  ERROR,
  WARNING,
  NOTE;

  /** As reports spell it. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
