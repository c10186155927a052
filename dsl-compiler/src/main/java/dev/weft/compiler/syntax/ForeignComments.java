package dev.weft.compiler.syntax;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.diagnostic.Fix;
import dev.weft.compiler.diagnostic.TextEdit;
import dev.weft.compiler.source.Span;
import dev.weft.grammar.WeftLexer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.Token;

/**
 * Comments as other languages begin them, {@code #} and {@code --}: told once and then left out, so
 * that nothing is said about the words in them.
 */
final class ForeignComments {
  /** A node may follow: there {@code #} begins an id. */
  private static final Set<String> BEFORE_NODE = Set.of("->", "<-", ",", "label");

  /** What the last name of a statement stands behind. */
  private static final Set<String> BEFORE_LAST = Set.of(".", "..", "<-", "package");

  private static final Set<String> BRACES = Set.of("{", "}");

  private final List<Token> tokens;

  private ForeignComments(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The tokens that the grammar sees, without such comments. */
  static List<Token> leftOut(Tokens source, Problems problems) {
    ForeignComments comments = new ForeignComments(source.visible());
    List<Token> kept = new ArrayList<>();
    List<Token> signs = new ArrayList<>();
    for (int i = 0; i < comments.tokens.size(); i++) {
      Token token = comments.tokens.get(i);
      boolean inside = !signs.isEmpty() && signs.get(signs.size() - 1).getLine() == token.getLine();
      if (!inside && comments.begins(i, kept)) {
        signs.add(token);
      } else if (!inside) {
        kept.add(token);
      }
    }
    if (!signs.isEmpty()) {
      problems.report(describe(source, signs));
    }
    return kept;
  }

  private static Diagnostic.Builder describe(Tokens source, List<Token> signs) {
    Token first = signs.get(0);
    String sign = first.getText().substring(0, 1).equals("-") ? "--" : "#";
    List<TextEdit> edits =
        signs.stream().map(token -> new TextEdit(sign(source, token), "//")).toList();
    Diagnostic.Builder diagnostic =
        Diagnostic.of(
                DiagnosticCode.SYNTAX,
                edits.get(0).span(),
                "`" + sign + "` does not begin a comment")
            .help("begin a comment with `//`")
            .fix(new Fix("begin comments with `//`", edits));
    if (signs.size() > 1) {
      diagnostic.note(signs.size() + " comments of this file are written like that");
    }
    return diagnostic;
  }

  private static Span sign(Tokens source, Token first) {
    int start = source.span(first).start();
    return source.file().span(start, start + (first.getText().startsWith("-") ? 2 : 1));
  }

  private boolean begins(int index, List<Token> before) {
    Token token = tokens.get(index);
    boolean firstOnLine = index == 0 || tokens.get(index - 1).getLine() != token.getLine();
    if (token.getText().equals("-")) {
      return firstOnLine && isTwice(index);
    }
    boolean id = token.getType() == WeftLexer.ID;
    if (!id && !token.getText().equals("#")) {
      return false;
    }
    if (BEFORE_NODE.contains(text(before, 1))) {
      return false;
    }
    return firstOnLine || (id ? endsStatement(before) : !isBeforeText(index));
  }

  private boolean isTwice(int index) {
    return index + 1 < tokens.size()
        && tokens.get(index + 1).getText().equals("-")
        && tokens.get(index + 1).getStartIndex() == tokens.get(index).getStopIndex() + 1;
  }

  /** {@code #"12:34"}. */
  private boolean isBeforeText(int index) {
    return index + 1 < tokens.size()
        && tokens.get(index + 1).getType() == WeftLexer.STRING
        && tokens.get(index + 1).getStartIndex() == tokens.get(index).getStopIndex() + 1;
  }

  private static boolean endsStatement(List<Token> before) {
    boolean number =
        !before.isEmpty() && before.get(before.size() - 1).getType() == WeftLexer.NUMBER;
    return BRACES.contains(text(before, 1)) || (BEFORE_LAST.contains(text(before, 2)) && !number);
  }

  private static String text(List<Token> before, int back) {
    return before.size() < back ? "" : before.get(before.size() - back).getText();
  }
}
