package dev.weft.compiler.syntax;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.grammar.WeftLexer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.Token;

/**
 * Keeps what has no end from the parser: nesting, since it and all that works on its trees recurse,
 * and rows that it would look through again for each of their members.
 */
final class Depth {
  private static final int MOST_BLOCKS = 30;
  private static final int MOST_SIGNS = 200;
  private static final int MOST_REMOVALS = 200;

  private static final Set<String> OF_EXPRESSIONS =
      Set.of("(", "!", "-", "+", "*", "/", "%", "<", "<=", ">", ">=", "==", "!=", "&&", "||", "?");

  /** Behind one of these, an expression is a new one. */
  private static final Set<String> BETWEEN = Set.of("{", "}", "=", "->", "<-", "..");

  /** Behind one of these, any word is a name. */
  private static final Set<String> BEFORE_NAMES =
      Set.of("bypass", "mute", ",", ".", "@", "#", "->", "<-", "=");

  private final Tokens source;
  private int blocks;
  private int signs;
  private boolean afterOperand;
  private boolean inToggle;
  private int removals;
  private boolean beforeName;

  private Depth(Tokens source) {
    this.source = source;
  }

  /** What is wrong with the first token that is too deep. */
  static Optional<Diagnostic.Builder> problem(Tokens source, List<Token> tokens) {
    Depth depth = new Depth(source);
    return tokens.stream().flatMap(token -> depth.pass(token).stream()).findFirst();
  }

  private Optional<Diagnostic.Builder> pass(Token token) {
    String text = token.getText();
    boolean operand = isOperand(token);
    if (BETWEEN.contains(text) || (operand && afterOperand)) {
      signs = 0;
    }
    afterOperand = operand || text.equals(")");
    if (OF_EXPRESSIONS.contains(text) && ++signs > MOST_SIGNS) {
      return Optional.of(
          problem(token, "this expression has more than " + MOST_SIGNS + " operators")
              .help("make parts of it with `let`"));
    }
    if (text.equals("{") && ++blocks > MOST_BLOCKS) {
      return Optional.of(
          problem(token, "these braces stand more than " + MOST_BLOCKS + " deep in each other")
              .help("close those before"));
    }
    blocks -= text.equals("}") && blocks > 0 ? 1 : 0;
    return removal(token);
  }

  /**
   * Behind a toggle, the parser looks ahead to the end of a row of removals for a {@code when} that
   * makes a statement of one, and does so for each.
   */
  private Optional<Diagnostic.Builder> removal(Token token) {
    String text = token.getText();
    boolean name = beforeName;
    beforeName = !name && BEFORE_NAMES.contains(text);
    if (name) {
      return Optional.empty();
    }
    if (text.equals(Keyword.BYPASS.word()) || text.equals(Keyword.MUTE.word())) {
      removals++;
    } else if (endsRow(text)) {
      inToggle = text.equals(Keyword.TOGGLE.word());
      removals = 0;
    }
    return inToggle && removals > MOST_REMOVALS
        ? Optional.of(
            problem(
                    token,
                    "this toggle has more than " + MOST_REMOVALS + " `bypass` and `mute` in a row")
                .help("name several nodes behind one of them, with commas: `bypass A, B`"))
        : Optional.empty();
  }

  private static boolean endsRow(String text) {
    return text.equals("}")
        || Keyword.of(text)
            .filter(word -> word == Keyword.WHEN || word.place() == Keyword.Place.STATEMENT)
            .isPresent();
  }

  private static boolean isOperand(Token token) {
    return token.getType() == WeftLexer.NUMBER
        || token.getType() == WeftLexer.STRING
        || Character.isLetter(token.getText().codePointAt(0));
  }

  private Diagnostic.Builder problem(Token token, String message) {
    return Diagnostic.of(DiagnosticCode.TOO_DEEP, source.span(token), message);
  }
}
