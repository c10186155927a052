package dev.weft.compiler.syntax;

import dev.weft.grammar.WeftParser;
import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.InputMismatchException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.jspecify.annotations.Nullable;

/**
 * Stops a parser at the first token that does not fit, and knows what would have fitted.
 *
 * <p>ANTLR's own strategy drops and invents tokens to go on, which spoils the messages; going on is
 * {@link BrokenFile}'s work. What would have fitted is everything from the state the parser was in
 * when it first looked at the token: later states have ruled out the optional parts.
 */
final class FirstTrouble extends DefaultErrorStrategy {
  private int index = -1;
  private int state;
  private @Nullable ParserRuleContext context;

  @Override
  public void sync(Parser parser) {
    look(parser);
  }

  @Override
  public Token recoverInline(Parser parser) {
    look(parser);
    throw new ParseCancellationException(new InputMismatchException(parser));
  }

  @Override
  public void recover(Parser parser, RecognitionException e) {
    look(parser);
    throw new ParseCancellationException(e);
  }

  @Override
  public void reportError(Parser parser, RecognitionException e) {
    // Whoever catches the cancellation reports.
  }

  private void look(Parser parser) {
    int current = parser.getCurrentToken().getTokenIndex();
    if (current != index) {
      index = current;
      state = parser.getState();
      context = parser.getContext();
    }
  }

  /** What may stand at the parser's current token; nothing, when the parser never got there. */
  ExpectedWords expected(Parser parser) {
    boolean looked = parser.getCurrentToken().getTokenIndex() == index;
    return looked
        ? ExpectedWords.at((WeftParser) parser, state, context, index)
        : ExpectedWords.end(parser.getATN());
  }
}
