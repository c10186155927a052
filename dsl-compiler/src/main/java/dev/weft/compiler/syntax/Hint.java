package dev.weft.compiler.syntax;

import java.util.Optional;

/** How to mend a syntax error: in words and, where that is exact, as a change of tokens. */
record Hint(String help, Optional<Repair> repair, Optional<Mistake> mistake) {

  /**
   * What is wrong in truth: tokens of a part from one up to another, which may stand before the one
   * that does not fit.
   */
  record Mistake(int from, int to, String message) {}

  /**
   * A text in place of the tokens of a part from one up to another; before it, if there are none.
   */
  record Repair(int from, int to, String text) {}

  static Hint of(String help) {
    return new Hint(help, Optional.empty(), Optional.empty());
  }

  /** The words alone, when they apply. */
  static Optional<Hint> when(boolean condition, String help) {
    return condition ? Optional.of(of(help)) : Optional.empty();
  }

  Hint replacing(int from, int to, String text) {
    return new Hint(help, Optional.of(new Repair(from, to, text)), mistake);
  }

  Hint blaming(int from, int to, String message) {
    return new Hint(help, repair, Optional.of(new Mistake(from, to, message)));
  }

  Hint replacing(int token, String text) {
    return replacing(token, token + 1, text);
  }

  Hint inserting(int before, String text) {
    return replacing(before, before, text);
  }
}
