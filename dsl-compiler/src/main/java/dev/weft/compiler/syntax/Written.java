package dev.weft.compiler.syntax;

import dev.weft.grammar.WeftLexer;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.Token;

/** What hangs together in the tokens of a part, as it was written. */
record Written(List<Token> part) {
  static final Set<String> ENDS = Set.of(".", "..", ",", "{", "}", "->", "<-", "=");

  /** Whether a token and the next have nothing between them. */
  boolean touches(int index) {
    return index >= 0
        && index + 1 < part.size()
        && part.get(index + 1).getStartIndex() == part.get(index).getStopIndex() + 1;
  }

  /** Whether this is the dot of a version, as in {@code 1.5}: digits on both of its sides. */
  boolean isVersion(int dot) {
    return touches(dot - 1)
        && touches(dot)
        && text(dot).equals(".")
        && Character.isDigit(text(dot - 1).codePointBefore(text(dot - 1).length()))
        && Character.isDigit(text(dot + 1).codePointAt(0));
  }

  /** All that hangs together, dots included: a path. */
  String path(int first) {
    return between(first, endOfPath(first));
  }

  int endOfPath(int first) {
    int last = first;
    while (touches(last)) {
      last++;
    }
    return last + 1;
  }

  /** What hangs together from here to the next sign of ours. */
  String run(int first) {
    return between(first, endOfRun(first));
  }

  int endOfRun(int first) {
    int last = first;
    while (touches(last) && !isEnd(last + 1) && !isParenthesis(last + 1)) {
      last++;
    }
    return last + 1;
  }

  /** As {@link #run}, with spaces. */
  String from(int first) {
    return between(first, endOfName(first));
  }

  /**
   * The rest of a target behind the name that begins here: its title, and the steps of its path.
   */
  String behind(int first) {
    int start = endOfName(first);
    int end = start;
    while (end < part.size() && isOnLineOf(first, end) && isOfTarget(end)) {
      end++;
    }
    String gap = start < end && !touches(start - 1) ? " " : "";
    return gap + between(start, end);
  }

  int endOfName(int first) {
    int end = first + 1;
    while (end < part.size() && isOnLineOf(first, end) && !isEnd(end)) {
      end++;
    }
    return end;
  }

  /** Tokens from one up to another, with a space where there is any between them. */
  String between(int start, int end) {
    StringBuilder words = new StringBuilder();
    for (int i = start; i < end; i++) {
      words.append(i == start || touches(i - 1) ? "" : " ").append(text(i));
    }
    return words.toString();
  }

  private boolean isOnLineOf(int first, int index) {
    return part.get(index).getLine() == part.get(first).getLine();
  }

  private boolean isParenthesis(int index) {
    return text(index).equals("(") || text(index).equals(")");
  }

  private boolean isEnd(int index) {
    boolean text = part.get(index).getType() == WeftLexer.STRING;
    return text || (ENDS.contains(text(index)) && !isVersion(index));
  }

  private boolean isOfTarget(int index) {
    return !ENDS.contains(text(index)) || text(index).startsWith(".");
  }

  private String text(int index) {
    return part.get(index).getText();
  }
}
