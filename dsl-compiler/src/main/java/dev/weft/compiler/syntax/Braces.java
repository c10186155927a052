package dev.weft.compiler.syntax;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.function.IntPredicate;
import org.antlr.v4.runtime.Token;

/**
 * Which brace closes which. Where closing ones are too few, a brace closes what begins in its own
 * column, and what stands open in between is never closed.
 */
final class Braces {
  private final List<Token> tokens;
  private final int[] ends;
  private final BitSet closed = new BitSet();
  private final Deque<Integer> open = new ArrayDeque<>();
  private int missing;

  /**
   * Pairs braces.
   *
   * @param nextDeclaration whether something begins at a token that stands in no braces
   */
  Braces(List<Token> tokens, IntPredicate nextDeclaration) {
    this.tokens = tokens;
    this.ends = new int[tokens.size()];
    this.missing = count(Boundaries.OPEN) - count(Boundaries.CLOSE);
    Arrays.fill(ends, tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      if (type(i) == Boundaries.OPEN) {
        open.push(i);
      } else if (type(i) == Boundaries.CLOSE) {
        close(i);
      } else if (missing > 0 && nextDeclaration.test(i)) {
        abandon(i, open.size());
      }
    }
  }

  /** The brace that closes this one, or the token at which its block ends without one. */
  int end(int brace) {
    return ends[brace];
  }

  boolean isClosed(int brace) {
    return closed.get(brace);
  }

  private int count(int type) {
    return (int) tokens.stream().filter(token -> token.getType() == type).count();
  }

  private int type(int index) {
    return tokens.get(index).getType();
  }

  private void close(int brace) {
    if (missing > 0 && isFirstOnLine(brace)) {
      abandon(brace, deeper(tokens.get(brace).getCharPositionInLine()));
    }
    if (!open.isEmpty()) {
      int opened = open.pop();
      ends[opened] = brace;
      closed.set(opened);
    }
  }

  /** How many blocks stand open inside of the one that begins in this column. */
  private int deeper(int column) {
    int blocks = 0;
    for (int opened : open) {
      int begins = indentation(opened);
      if (begins <= column || blocks == missing) {
        return begins == column ? blocks : 0;
      }
      blocks++;
    }
    return 0;
  }

  private void abandon(int end, int blocks) {
    for (int i = 0; i < blocks; i++) {
      ends[open.pop()] = end;
      missing--;
    }
  }

  private int indentation(int index) {
    int first = index;
    while (!isFirstOnLine(first)) {
      first--;
    }
    return tokens.get(first).getCharPositionInLine();
  }

  private boolean isFirstOnLine(int index) {
    return index == 0 || tokens.get(index).getLine() != tokens.get(index - 1).getLine();
  }
}
