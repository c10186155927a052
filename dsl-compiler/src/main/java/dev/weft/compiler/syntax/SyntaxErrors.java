package dev.weft.compiler.syntax;

import static dev.weft.compiler.diagnostic.DiagnosticCode.BAD_NUMBER;
import static dev.weft.compiler.diagnostic.DiagnosticCode.SYNTAX;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.Fix;
import dev.weft.compiler.diagnostic.Suggestions;
import dev.weft.compiler.source.Span;
import dev.weft.compiler.syntax.Keyword.Place;
import dev.weft.grammar.WeftLexer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.antlr.v4.runtime.Token;

/** Words and places of the syntax errors. */
final class SyntaxErrors {
  private static final int LONGEST_WORD = 40;

  /** What inputs count in anyway, and the marks of Java's own numbers. */
  private static final Pattern WITH_UNIT =
      Pattern.compile("([0-9._]+)(?:px|pixels?|steps?|fps|frames?|s|sec|[fFdDlL])");

  private final Tokens source;
  private final Problems problems;
  private final List<Expectation> expectations = new ArrayList<>();

  SyntaxErrors(Tokens source, Problems problems) {
    this.source = source;
    this.problems = problems;
  }

  /**
   * A part that stops making sense.
   *
   * @param end what follows when the part may end
   */
  void report(Trouble trouble, String end) {
    boolean swallowed =
        trouble.part().subList(0, trouble.index()).stream()
            .anyMatch(token -> token instanceof RepairedText text && text.isOpen());
    if (swallowed) {
      return;
    }
    if (problems.isFull()) {
      problems.count();
      return;
    }
    expectations.add(
        new Expectation(where(trouble), trouble.words(), trouble.slots(), trouble.mayEnd()));
    if (trouble.found(WeftLexer.ODD_NUMBER)
        && (trouble.expects("a number") || trouble.expects("a value"))) {
      problems.report(oddNumber(where(trouble)));
    } else {
      Optional<Hint> hint = Hints.of(trouble);
      Optional<Hint.Mistake> mistake = hint.flatMap(Hint::mistake);
      Diagnostic.Builder problem =
          Diagnostic.of(
              SYNTAX,
              mistake.map(m -> span(trouble, m.from(), m.to())).orElseGet(() -> where(trouble)),
              mistake.map(Hint.Mistake::message).orElseGet(() -> message(trouble, end)));
      hint.map(Hint::help).ifPresent(problem::help);
      hint.flatMap(Hint::repair).map(repair -> fix(trouble, repair)).ifPresent(problem::fix);
      problems.report(problem);
    }
  }

  private static Diagnostic.Builder oddNumber(Span where) {
    Diagnostic.Builder problem =
        Diagnostic.of(BAD_NUMBER, where, quoted(where.text()) + " is not a number");
    Matcher unit = WITH_UNIT.matcher(where.text());
    return unit.matches()
        ? problem
            .help("numbers have no unit: write `" + unit.group(1) + "`")
            .replace(where, unit.group(1))
        : problem.help("write it as in `24`, `-0.5`, `1e-3` or `4_194_304`");
  }

  Problems problems() {
    return problems;
  }

  /** What could have stood where something was reported. */
  List<Expectation> expectations() {
    return expectations;
  }

  private void expect(Span where, Collection<String> words) {
    expectations.add(new Expectation(where, new TreeSet<>(words), Set.of(), false));
  }

  private Fix fix(Trouble trouble, Hint.Repair repair) {
    return Fix.replace(span(trouble, repair.from(), repair.to()), repair.text());
  }

  /** The tokens from one up to another; the place before the first, if there are none. */
  private Span span(Trouble trouble, int start, int end) {
    Span from = source.span(trouble.part().get(start));
    return end > start
        ? from.to(source.span(trouble.part().get(end - 1)))
        : source.file().span(from.start(), from.start());
  }

  private Span where(Trouble trouble) {
    return trouble
        .found()
        .map(source::span)
        .orElseGet(() -> source.behind(trouble.before().orElseThrow()));
  }

  private static String message(Trouble trouble, String end) {
    List<String> expected = new ArrayList<>(trouble.expected());
    if (trouble.mayEnd()) {
      expected.add(end);
    }
    return "expected "
        + listed(expected)
        + trouble
            .found()
            .map(found -> ", found " + quoted(found.getText()))
            .orElseGet(() -> " after " + quoted(trouble.before().orElseThrow().getText()));
  }

  private static String listed(List<String> words) {
    int last = words.size() - 1;
    return last == 0
        ? words.get(0)
        : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
  }

  private static String quoted(String word) {
    int length = word.codePointCount(0, word.length());
    return length <= LONGEST_WORD
        ? "`" + word + "`"
        : "`" + word.substring(0, word.offsetByCodePoints(0, LONGEST_WORD)) + "…`";
  }

  /** What can begin neither a declaration nor a statement; gives the words it may have meant. */
  List<String> stray(Token first, Place place) {
    if (problems.isFull()) {
      problems.count();
      return List.of();
    }
    List<String> keywords = Keyword.words(place).stream().sorted().toList();
    expect(source.span(first), keywords);
    String expected = place == Place.STATEMENT ? "a statement" : Suggestions.listed(keywords, "or");
    Diagnostic.Builder problem =
        error(first, "expected " + expected + ", found " + quoted(first.getText()));
    List<String> near = Suggestions.near(first.getText(), keywords);
    if (!near.isEmpty()) {
      problem.help(Suggestions.help(first.getText(), keywords));
      near.forEach(keyword -> problem.replace(source.span(first), keyword));
    } else if (place == Place.DECLARATION) {
      problem.help("a mapping begins as in `" + Keyword.WORKFLOW.shape() + "`");
    } else {
      problem.help("a statement begins as in `" + Keyword.PARAM.shape() + "`");
    }
    problems.report(problem);
    return near;
  }

  void misplaced(Token keyword, String rule) {
    problems.report(error(keyword, quoted(keyword.getText()) + " may not stand here").help(rule));
  }

  void outside(Token keyword) {
    problems.report(
        error(keyword, quoted(keyword.getText()) + " stands outside of any workflow")
            .help("move it between the braces of `workflow Name from \"file.json\" { … }`"));
  }

  void closesNothing(Token brace) {
    problems.report(
        error(brace, "this `}` closes nothing").help("remove it").replace(source.span(brace), ""));
  }

  void missingBody(Token keyword, Token last) {
    expect(source.behind(last), List.of("{"));
    problems.report(
        Diagnostic.of(SYNTAX, source.behind(last), "expected `{` after " + quoted(last.getText()))
            .help("put the statements of the " + keyword.getText() + " between `{` and `}`"));
  }

  void unclosed(Token keyword, Token brace, Token last) {
    if (source.openComment().isPresent()) {
      return; // It has swallowed the brace, and is reported.
    }
    expect(source.behind(last), withBrace(Keyword.words(Place.STATEMENT)));
    problems.report(
        Diagnostic.of(SYNTAX, source.behind(last), "this " + block(keyword) + " is never closed")
            .related(source.span(brace), "opened here")
            .help("add `}`")
            .replace(
                source.behind(last), "\n" + " ".repeat(keyword.getCharPositionInLine()) + "}"));
  }

  private static List<String> withBrace(List<String> words) {
    return Stream.concat(words.stream(), Stream.of("}")).toList();
  }

  private static String block(Token keyword) {
    return Keyword.words(Place.STATEMENT).contains(keyword.getText())
        ? "`" + keyword.getText() + "`"
        : keyword.getText();
  }

  private Diagnostic.Builder error(Token where, String message) {
    return Diagnostic.of(SYNTAX, source.span(where), message);
  }
}
