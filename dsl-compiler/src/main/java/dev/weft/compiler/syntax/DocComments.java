package dev.weft.compiler.syntax;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.DiagnosticSink;
import dev.weft.compiler.diagnostic.Fix;
import dev.weft.compiler.diagnostic.TextEdit;
import dev.weft.compiler.source.Span;
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
  private final List<Token> trailing = new ArrayList<>();

  DocComments(Tokens tokens) {
    this.tokens = tokens;
    List<Token> pending = new ArrayList<>();
    int line = 0;
    for (Token token : tokens.all()) {
      if (token.getType() == WeftLexer.DOC) {
        (token.getLine() == line ? trailing : pending).add(token);
      } else if (token.getChannel() == Token.DEFAULT_CHANNEL && !pending.isEmpty()) {
        byFollower.put(token.getStartIndex(), pending);
        pending = new ArrayList<>();
      }
      line = token.getChannel() == Token.DEFAULT_CHANNEL ? token.getLine() : line;
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
      sink.report(unused(unused, "no workflow, parameter or output follows"));
    }
    for (Token behind : trailing) {
      sink.report(unused(List.of(behind), "it stands behind something on the same line"));
    }
  }

  private Diagnostic.Builder unused(List<Token> comments, String label) {
    Span span = tokens.span(comments.get(0), comments.get(comments.size() - 1));
    return Diagnostic.of(
            DiagnosticCode.MISPLACED_DOC, span, "this documentation belongs to nothing")
        .label(label)
        .help("put it right before what it documents, or write `//` for a plain comment")
        .fix(new Fix("write `//`", comments.stream().map(this::plain).toList()));
  }

  private TextEdit plain(Token comment) {
    int start = tokens.span(comment).start();
    return new TextEdit(tokens.file().span(start, start + MARK.length()), "//");
  }
}
