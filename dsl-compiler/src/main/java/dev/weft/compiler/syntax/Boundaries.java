package dev.weft.compiler.syntax;

import dev.weft.compiler.syntax.Keyword.Place;
import dev.weft.grammar.WeftParser;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.Token;

/**
 * Where declarations and statements of a broken file probably begin and end.
 *
 * <p>Keywords are soft, so this is a guess, made from what stands before and behind a word and from
 * line ends. It is asked only about files that do not parse, and decides only how well the messages
 * fit.
 */
final class Boundaries {
  static final int OPEN = type("{");
  static final int CLOSE = type("}");
  private static final int EQUALS = type("=");

  /** After one of these, a word is a part of what has begun. */
  private static final Set<Integer> OPERATORS =
      Set.of(
          type("."),
          type(".."),
          type(":"),
          type(","),
          type("="),
          type("->"),
          type("<-"),
          type("("),
          type("-"),
          type("+"),
          type("*"),
          type("/"),
          type("%"),
          type("<"),
          type("<="),
          type(">"),
          type(">="),
          type("=="),
          type("!="),
          type("&&"),
          type("||"),
          type("!"),
          type("?"),
          type("@"),
          type("#"));

  private static final Set<Keyword> WITH_BLOCK =
      Set.of(Keyword.SWITCH, Keyword.EACH, Keyword.PRESET, Keyword.GROUP);

  private final List<Token> tokens;
  private final Braces braces;

  Boundaries(List<Token> tokens) {
    this.tokens = tokens;
    this.braces = new Braces(tokens, this::startsNextDeclaration);
  }

  Braces braces() {
    return braces;
  }

  private static int type(String literal) {
    for (int type = 1; type <= WeftParser.VOCABULARY.getMaxTokenType(); type++) {
      if (("'" + literal + "'").equals(WeftParser.VOCABULARY.getLiteralName(type))) {
        return type;
      }
    }
    throw new AssertionError(literal);
  }

  boolean is(int index, int type) {
    return index < tokens.size() && tokens.get(index).getType() == type;
  }

  boolean is(int index, Keyword keyword) {
    return keyword(index).filter(keyword::equals).isPresent();
  }

  boolean isStatement(int index) {
    return is(index, Place.STATEMENT);
  }

  /** Whether this is a keyword that belongs before the workflows. */
  boolean isMisplaced(int index) {
    return is(index, Keyword.PACKAGE) || is(index, Keyword.IMPORT);
  }

  boolean startsDeclaration(int index) {
    boolean mayStart = index == 0 || firstOnLine(index) || !afterOperator(index);
    return mayStart
        && beginsName(index + 1)
        && keyword(index).filter(k -> k.place() == Place.DECLARATION).isPresent();
  }

  private boolean is(int index, Place place) {
    return keyword(index).filter(keyword -> keyword.place() == place).isPresent();
  }

  private Optional<Keyword> keyword(int index) {
    return index < tokens.size() ? Keyword.of(tokens.get(index).getText()) : Optional.empty();
  }

  /** Whether something begins here that stands in no workflow. */
  boolean startsNextDeclaration(int index) {
    boolean begins =
        is(index, Keyword.WORKFLOW)
            || (is(index, Keyword.FRAGMENT) && is(index + 2, OPEN))
            || (is(index, Keyword.CHOICE) && is(index + 2, EQUALS));
    return begins && firstOnLine(index) && beginsName(index + 1);
  }

  /** The end of a {@code package} or {@code import}. */
  int endOfDeclaration(int start) {
    int end = start + 1;
    while (end < tokens.size()
        && !startsDeclaration(end)
        && (afterOperator(end) || !firstOnLine(end))) {
      end++;
    }
    return end;
  }

  /** The end of what stands before the brace of a workflow. */
  int endOfHeader(int start) {
    int end = start + 1;
    while (end < tokens.size()
        && !is(end, OPEN)
        && !is(end, CLOSE)
        && !startsStatement(start, end)
        && !startsNextDeclaration(end)) {
      end++;
    }
    return end;
  }

  int endOfStatement(int start) {
    int open = block(start);
    if (open >= 0) {
      return endOfBlock(start, open);
    }
    boolean flat = isStatement(start);
    int depth = 0;
    for (int i = start; i < tokens.size(); i++) {
      boolean next =
          (depth == 0 || flat) && startsStatement(start, i) && !isRemovalOfToggle(start, i);
      if (i > start && (next || startsNextDeclaration(i))) {
        return i;
      }
      if (is(i, OPEN)) {
        depth++;
      } else if (is(i, CLOSE) && depth-- == 0) {
        return i;
      }
    }
    return tokens.size();
  }

  /** {@code bypass} and {@code mute} of a toggle stand on its line, or deeper than it begins. */
  private boolean isRemovalOfToggle(int start, int index) {
    boolean inside =
        !firstOnLine(index)
            || tokens.get(index).getCharPositionInLine()
                > tokens.get(start).getCharPositionInLine();
    return inside
        && is(start, Keyword.TOGGLE)
        && (is(index, Keyword.BYPASS) || is(index, Keyword.MUTE));
  }

  /** The brace of a statement that has one; negative without. */
  int block(int start) {
    if (keyword(start).filter(WITH_BLOCK::contains).isEmpty()) {
      return -1;
    }
    int open = endOfHeader(start);
    return is(open, OPEN) ? open : -1;
  }

  private int endOfBlock(int start, int open) {
    int end = braces.end(open);
    if (!braces.isClosed(open)) {
      boolean statements = is(start, Keyword.EACH) || is(start, Keyword.GROUP);
      return statements ? end : Math.min(end, nextStatement(open));
    }
    boolean deprecated = is(end + 1, Keyword.DEPRECATED) && is(end + 2, WeftParser.STRING);
    return deprecated ? end + 3 : end + 1;
  }

  private int nextStatement(int open) {
    int next = open + 1;
    while (next < tokens.size()
        && !(firstOnLine(next) && isStatement(next) && beginsName(next + 1))) {
      next++;
    }
    return next;
  }

  /** The next declaration behind this place. */
  int nextDeclaration(int start) {
    int next = start + 1;
    while (next < tokens.size() && !startsDeclaration(next)) {
      next++;
    }
    return next;
  }

  private boolean startsStatement(int previous, int index) {
    boolean apart = index > previous + 1 && !afterOperator(index);
    boolean alone = firstOnLine(index) && beginsName(index + 1);
    Token token = tokens.get(index);
    if (isStatement(index)) {
      return apart || alone;
    }
    if (isMisplaced(index)) {
      return alone && apart;
    }
    if (token.getType() != WeftParser.WORD) {
      return false;
    }
    return alone && apart;
  }

  private boolean firstOnLine(int index) {
    return index == 0 || tokens.get(index).getLine() != tokens.get(index - 1).getLine();
  }

  private boolean afterOperator(int index) {
    return index > 0 && OPERATORS.contains(tokens.get(index - 1).getType());
  }

  /** Whether a name, text or node begins here, on the line of the token before. */
  private boolean beginsName(int index) {
    if (index >= tokens.size() || firstOnLine(index)) {
      return false;
    }
    int type = tokens.get(index).getType();
    int first = tokens.get(index).getText().codePointAt(0);
    return type == WeftParser.STRING
        || type == WeftParser.ODD_NUMBER
        || Character.isLetter(first)
        || "_#@".indexOf(first) >= 0;
  }
}
