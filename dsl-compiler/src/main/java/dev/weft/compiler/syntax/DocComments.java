package dev.weft.compiler.syntax;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.grammar.WeftLexer;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.Token;

/** The {@code ///} comments of a file, by the token they stand before. */
final class DocComments {
  private static final String MARK = "///";

  private final Tokens tokens;
  private final TreeMap<Integer, List<Token>> byFollower = new TreeMap<>();

  DocComments(Tokens tokens) {
    this.tokens = tokens;
    List<Token> pending = new ArrayList<>();
    for (Token token : tokens.all()) {
      if (token.getType() == WeftLexer.DOC) {
        pending.add(token);
      } else if (token.getChannel() == Token.DEFAULT_CHANNEL && !pending.isEmpty()) {
        byFollower.put(token.getStartIndex(), pending);
        pending = new ArrayList<>();
      }
    }
  }

  /** The text of the comments before a token, lines joined by {@code \n}; they are used up. */
  String take(Token follower) {
    List<Token> found = byFollower.remove(follower.getStartIndex());
    return found == null
        ? ""
        : found.stream().map(DocComments::text).collect(Collectors.joining("\n"));
  }

  private static String text(Token comment) {
    String text = comment.getText().substring(MARK.length());
    return (text.startsWith(" ") ? text.substring(1) : text).stripTrailing();
  }

  /** Reports those that nobody took. */
  void reportUnused(DiagnosticSink sink) {
    for (List<Token> unused : byFollower.values()) {
      sink.report(
          Diagnostic.of(
                  DiagnosticCode.MISPLACED_DOC,
                  tokens.span(unused.get(0), unused.get(unused.size() - 1)),
                  "this documentation belongs to nothing")
              .label("no workflow, parameter or output follows")
              .help("put it right before what it documents, or write `//` for a plain comment"));
    }
  }
}
