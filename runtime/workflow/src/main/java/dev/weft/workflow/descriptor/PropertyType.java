package dev.weft.workflow.descriptor;

import java.util.Locale;

/** What a property takes. */
public enum PropertyType {
  TEXT,
  INT,
  FLOAT,
  BOOL,
  /** An unsigned whole number of 64 bits. */
  SEED,
  CHOICE,
  IMAGE,
  MASK,
  VIDEO,
  AUDIO,
  FILE,
  /** Any JSON value, given as its text. */
  JSON,
  /** A text that nothing shows. */
  SECRET,
  /** Whether some nodes run. */
  TOGGLE,
  /** Which of some cases a link comes from. */
  SWITCH,
  /** Any number of elements. */
  LIST;

  static PropertyType of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
