package dev.weft.tools.format;

import java.util.Optional;

/**
 * JSON as the editor writes it: each member on a line of its own, by two blanks for each level.
 * Texts, numbers and words stay as they are to the letter.
 */
final class JsonLayout {
  /** Far above any workflow. Deeper ones would be blanks for the most part. */
  private static final int DEEPEST = 100;

  private final String json;
  private final StringBuilder laidOut = new StringBuilder();
  private int depth;

  private JsonLayout(String json) {
    this.json = json;
  }

  /** The layout of sound JSON; empty when it is nested too deep to have one. */
  static Optional<String> of(String json) {
    return new JsonLayout(json).layOut();
  }

  private Optional<String> layOut() {
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      switch (c) {
        case ' ', '\t', '\r', '\n' -> {}
        case '{', '[' -> {
          laidOut.append(c);
          if (++depth > DEEPEST) {
            return Optional.empty();
          }
          if (!isEmpty(i)) {
            newLine();
          }
        }
        case '}', ']' -> {
          depth--;
          char last = laidOut.charAt(laidOut.length() - 1);
          if (last != '{' && last != '[') {
            newLine();
          }
          laidOut.append(c);
        }
        case ',' -> {
          laidOut.append(c);
          newLine();
        }
        case ':' -> laidOut.append(": ");
        case '"' -> i = text(i);
        default -> laidOut.append(c);
      }
    }
    return Optional.of(laidOut.toString());
  }

  private boolean isEmpty(int open) {
    int next = open + 1;
    while (" \t\r\n".indexOf(json.charAt(next)) >= 0) {
      next++;
    }
    return json.charAt(next) == '}' || json.charAt(next) == ']';
  }

  /** Copies a text, and gives the place of its last quote. */
  private int text(int start) {
    int end = start + 1;
    while (json.charAt(end) != '"') {
      end += json.charAt(end) == '\\' ? 2 : 1;
    }
    laidOut.append(json, start, end + 1);
    return end;
  }

  private void newLine() {
    laidOut.append('\n').append("  ".repeat(depth));
  }
}
