package dev.weft.compiler.syntax;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.source.Span;
import dev.weft.grammar.WeftLexer;
import java.util.List;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/** A text with the wrong quotes or none at its end, reported once and then taken for a good one. */
final class RepairedText extends CommonToken {
  private static final long serialVersionUID = 1;

  /** Nothing but the text itself seems to stand in the rest of the line. */
  private static final Pattern WORDS = Pattern.compile("\"[\\p{L}\\p{N} _.,-]*+");

  private final boolean open;

  private RepairedText(Token odd) {
    super(odd);
    this.open = odd.getType() == WeftLexer.OPEN_STRING;
    setType(WeftLexer.STRING);
  }

  /** Tokens of the source, odd texts reported and replaced. */
  static List<Token> repair(Tokens source, List<Token> tokens, Problems problems) {
    return tokens.stream().map(token -> repair(source, token, problems)).toList();
  }

  private static Token repair(Tokens source, Token token, Problems problems) {
    Span span = source.span(token);
    if (token.getType() == WeftLexer.OPEN_STRING) {
      Diagnostic.Builder problem =
          Diagnostic.of(DiagnosticCode.BAD_STRING, span, "this text is never closed")
              .help("close it with `\"` on the same line");
      if (WORDS.matcher(token.getText()).matches()) {
        problem.replace(behindText(span), "\"");
      }
      problems.report(problem);
    } else if (token.getType() == WeftLexer.ODD_STRING) {
      String inner = token.getText().substring(1, token.getText().length() - 1);
      problems.report(
          Diagnostic.of(DiagnosticCode.BAD_STRING, span, "texts stand in double quotes")
              .help("write `\"" + inner + "\"`")
              .replace(span, "\"" + inner + "\""));
    } else {
      return token;
    }
    return new RepairedText(token);
  }

  /** The place behind a text and before the blanks that follow it. */
  private static Span behindText(Span span) {
    int end = span.start() + span.text().stripTrailing().length();
    return span.file().span(end, end);
  }

  /** Whether it runs to the end of its line and may have taken more than the text. */
  boolean isOpen() {
    return open;
  }
}
