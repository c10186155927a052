package dev.weft.tools.diff;

import java.util.Locale;

/** Whom a change concerns, the worst first. */
enum Rating {
  /** Callers may no longer compile, or values that they set may be refused. */
  BREAKING,
  /** Callers go on as before; what they do not set may be another. */
  COMPATIBLE,
  /** Callers notice nothing but another picture. */
  INTERNAL;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
