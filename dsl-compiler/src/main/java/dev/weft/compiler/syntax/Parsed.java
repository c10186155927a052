package dev.weft.compiler.syntax;

import dev.weft.grammar.WeftParser;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.ParseCancellationException;

/**
 * What came of parsing some tokens by one rule: a tree, or the first trouble.
 *
 * @param <T> ANTLR's tree of the rule
 */
record Parsed<T>(Optional<T> tree, Optional<Trouble> trouble) {

  /** Parses all the tokens: one too many is trouble. */
  static <T> Parsed<T> of(List<Token> part, Function<WeftParser, T> rule) {
    FirstTrouble watch = new FirstTrouble();
    WeftParser parser = new WeftParser(new CommonTokenStream(new ListTokenSource(part)));
    parser.removeErrorListeners();
    parser.setErrorHandler(watch);
    try {
      T tree = rule.apply(parser);
      if (parser.getCurrentToken().getType() == Token.EOF) {
        return new Parsed<>(Optional.of(tree), Optional.empty());
      }
    } catch (ParseCancellationException e) {
      // The watch knows where.
    }
    int index = parser.getCurrentToken().getTokenIndex();
    ExpectedWords expected = watch.expected(parser);
    return new Parsed<>(Optional.empty(), Optional.of(Trouble.of(part, index, expected)));
  }
}
