package dev.weft.compiler.syntax;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.source.Span;
import dev.weft.grammar.WeftParser;
import dev.weft.grammar.WeftParser.ExpressionContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.Token;

/** Takes a text in double quotes apart: words, and expressions in braces. */
final class TemplateText {
  private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}\\p{M}_]*+");

  private static final int LONGEST_SHOWN = 40;

  private final Span span;
  private final Tokens tokens;
  private final Problems problems;
  private final String source;
  private final List<ExpressionSyntax.Template.Part> parts = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  /** Where the text begins that was not taken yet. */
  private int from;

  private TemplateText(Span span, Tokens tokens, Problems problems) {
    this.span = span;
    this.tokens = tokens;
    this.problems = problems;
    this.source = span.text();
  }

  /**
   * What a text says; what is odd in it is reported and left out.
   *
   * @param span a string token, quotes included
   */
  static ExpressionSyntax.Template read(Span span, Tokens tokens, Problems problems) {
    TemplateText template = new TemplateText(span, tokens, problems);
    template.read();
    return new ExpressionSyntax.Template(template.parts, span);
  }

  private void read() {
    int end = source.length() - 1;
    int at = 1;
    from = at;
    while (at < end) {
      char c = source.charAt(at);
      if (c == '\\') {
        at += 2;
      } else if (c != '{' && c != '}') {
        at++;
      } else if (source.charAt(at + 1) == c) {
        takeText(at + 1);
        at += 2;
        from = at;
      } else if (c == '{') {
        dollar(at);
        takeText(at);
        at = hole(at);
        from = at;
      } else {
        report(part(at, at + 1), "this brace closes nothing", "a brace itself is written `}}`");
        at++;
      }
    }
    takeText(end);
    endText();
  }

  /** {@code ${x}}, as other languages have it: here the sign would stay. */
  private void dollar(int open) {
    if (source.charAt(open - 1) == '$' && open > from) {
      Span sign = part(open - 1, open);
      problems.warn(
          Diagnostic.of(
                  DiagnosticCode.DOLLAR_BEFORE_BRACE, sign, "this `$` stays in front of the value")
              .label("no part of the braces")
              .help("write `" + braces(open) + "` alone; a dollar sign that is meant is `\\u0024`")
              .replace(sign, ""));
    }
  }

  private String braces(int open) {
    int close = source.indexOf('}', open);
    return close < 0 || close - open > LONGEST_SHOWN ? "{…}" : source.substring(open, close + 1);
  }

  /** Reads an expression that begins behind a brace; gives the place behind the closing one. */
  private int hole(int open) {
    int close = source.indexOf('}', open);
    if (close < 0) {
      int last = source.length() - 1;
      Diagnostic.Builder problem =
          problem(
              part(open, open + 1),
              "this brace is never closed",
              "close it with `}`; a brace itself is written `{{`");
      if (NAME.matcher(source).region(open + 1, last).matches()) {
        problem.replace(part(last, last), "}");
      }
      problems.report(problem);
      return last;
    }
    if (NAME.matcher(source).region(open + 1, close).matches()) {
      // What nearly all are, without a lexer and a parser of its own.
      Span name = part(open + 1, close);
      add(new ExpressionSyntax.Reference(new Name(name.text(), name)));
      return close + 1;
    }
    List<Token> inside = tokens.inside(part(open + 1, close));
    if (inside.isEmpty()) {
      report(
          part(open, close + 1),
          "there is nothing between these braces",
          "write a name or an expression; a brace itself is written `{{`");
      return close + 1;
    }
    Optional<Diagnostic.Builder> tooDeep = Depth.problem(tokens, inside);
    if (tooDeep.isPresent()) {
      tooDeep.ifPresent(problems::report);
      return close + 1;
    }
    Parsed<ExpressionContext> parsed = Parsed.of(inside, WeftParser::expression);
    parsed.trouble().ifPresent(trouble -> report(trouble, part(close, close + 1)));
    parsed.tree().ifPresent(tree -> add(new ExpressionReader(tokens, problems).read(tree)));
    return close + 1;
  }

  private void add(ExpressionSyntax expression) {
    endText();
    parts.add(new ExpressionSyntax.Template.Hole(expression));
  }

  private void report(Trouble trouble, Span close) {
    Span where = trouble.found().map(tokens::span).orElse(close);
    report(
        where,
        "this is no expression",
        "write a name or an expression without quotes between the braces, as in `{width * 2}`;"
            + " a brace itself is written `{{`");
  }

  private void takeText(int to) {
    text.append(QuotedText.content(part(from, to), problems));
  }

  private void endText() {
    if (!text.isEmpty()) {
      parts.add(new ExpressionSyntax.Template.Text(text.toString()));
      text.setLength(0);
    }
  }

  private Span part(int from, int to) {
    return span.file().span(span.start() + from, span.start() + to);
  }

  private void report(Span where, String message, String help) {
    problems.report(problem(where, message, help));
  }

  private static Diagnostic.Builder problem(Span where, String message, String help) {
    return Diagnostic.of(DiagnosticCode.BAD_STRING, where, message).help(help);
  }
}
