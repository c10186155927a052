package dev.weft.tools.init;

/** What a text is for: to come, to be kept out, or as the node that takes it decides. */
enum Side {
  POSITIVE,
  NEGATIVE,
  EITHER;

  /** The side of an input, by its name. */
  Side of(String input) {
    if (this != EITHER) {
      return this;
    }
    return InputWords.isNegative(input)
        ? NEGATIVE
        : InputWords.isPositive(input) ? POSITIVE : EITHER;
  }

  /** Whether what an input gives is for the other side. */
  boolean passesOver(String input) {
    return (this == POSITIVE && InputWords.isNegative(input))
        || (this == NEGATIVE && InputWords.isPositive(input));
  }
}
