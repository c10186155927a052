package dev.weft.compiler.syntax;

import dev.weft.compiler.diagnostic.Suggestions;
import dev.weft.compiler.syntax.Keyword.Place;
import dev.weft.compiler.type.TypeWord;
import dev.weft.grammar.WeftLexer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.Token;

/** The fix of a syntax error, where the mistake is a known one. */
final class Hints {
  private static final Set<String> CLAUSE_SIGNS = Set.of(":", "=");

  /** What people type, or their keyboard makes, instead of our signs. */
  private static final Map<String, String> LOOKALIKES =
      Map.ofEntries(
          Map.entry("→", "->"),
          Map.entry("⇒", "->"),
          Map.entry(">", "->"),
          Map.entry("—", "->"),
          Map.entry("–", "->"),
          Map.entry("←", "<-"),
          Map.entry("<", "<-"),
          Map.entry("：", ":"),
          Map.entry("，", ","),
          Map.entry("、", ","),
          Map.entry("＝", "="),
          Map.entry("。", "."),
          Map.entry("．", "."),
          Map.entry("…", ".."),
          Map.entry("｛", "{"),
          Map.entry("（", "("),
          Map.entry("）", ")"),
          Map.entry("＃", "#"),
          Map.entry("＠", "@"));

  /** Signs of our own that look like others. */
  private static final Set<String> OURS = Set.of("<", ">");

  private static final List<Function<Trouble, Optional<Hint>>> HINTS =
      List.of(
          Hints::terminator,
          ClauseHints::typeAsDefault,
          PlaceHints::hint,
          StatementHints::hint,
          ExpressionHints::hint,
          KeywordSigns::hint,
          ClauseHints::hint,
          Hints::lookalike,
          Hints::otherArrow,
          Hints::colon,
          Hints::from,
          Hints::order,
          Hints::misspelt,
          ClauseHints::strangeWord,
          Hints::twoDots,
          Hints::zeroBeforeDot,
          Hints::type,
          QuotingHints::dottedClass,
          Hints::nodeStandsAlone,
          QuotingHints::hint,
          Hints::inputIsMissing,
          Hints::arrowIsMissing,
          PlainHints::hint,
          Hints::shape);

  private Hints() {}

  static Optional<Hint> of(Trouble trouble) {
    return HINTS.stream().map(hint -> hint.apply(trouble)).flatMap(Optional::stream).findFirst();
  }

  private static Optional<Hint> terminator(Trouble trouble) {
    return Hint.when(trouble.foundText().equals(";"), "statements need no `;`: remove it")
        .map(hint -> hint.replacing(trouble.index(), ""));
  }

  private static Optional<Hint> lookalike(Trouble trouble) {
    return Optional.ofNullable(LOOKALIKES.get(trouble.foundText()))
        .filter(meant -> !OURS.contains(trouble.foundText()) || trouble.expects("`" + meant + "`"))
        .map(meant -> Hint.of("write `" + meant + "`").replacing(trouble.index(), meant));
  }

  private static Optional<Hint> otherArrow(Trouble trouble) {
    if (trouble.expects("`->`") && trouble.foundText().equals("<-")) {
      return Optional.of(
          Hint.of("write `->`: a parameter goes to the inputs it sets")
              .replacing(trouble.index(), "->"));
    }
    return Hint.when(
            trouble.expects("`<-`") && trouble.foundText().equals("->"),
            "write `<-`: an output comes from a node")
        .map(hint -> hint.replacing(trouble.index(), "<-"));
  }

  private static Optional<Hint> colon(Trouble trouble) {
    boolean beforeArrow =
        trouble.at(trouble.index() + 1).filter(t -> t.getText().equals("<-")).isPresent();
    return Hint.when(
            trouble.expects("`:`")
                && (TypeWord.of(trouble.foundText()).isPresent()
                    || (trouble.found(WeftLexer.WORD) && beforeArrow)),
            "write a colon before the type: `: " + trouble.foundText() + "`")
        .map(hint -> hint.inserting(trouble.index(), ": "));
  }

  private static Optional<Hint> from(Trouble trouble) {
    if (trouble.found(WeftLexer.STRING)
        && trouble.before().filter(name -> name.getText().equals("from")).isPresent()) {
      return Optional.of(Hint.of("name it: `workflow Name from " + trouble.foundText() + "`"));
    }
    return Hint.when(
            trouble.expects("`from`") && trouble.found(WeftLexer.STRING),
            "write `from` before the file name")
        .map(hint -> hint.inserting(trouble.index(), "from "));
  }

  private static Optional<Hint> order(Trouble trouble) {
    return Hint.when(
        isParameter(trouble) && trouble.expects("`->`") && isClause(trouble.foundText()),
        "the order is `param name: type in min..max step size required = default -> node.input`");
  }

  private static boolean isParameter(Trouble trouble) {
    return trouble.at(0).filter(keyword -> keyword.getText().equals("param")).isPresent();
  }

  private static boolean isClause(String word) {
    return CLAUSE_SIGNS.contains(word) || Keyword.words(Place.CLAUSE).contains(word);
  }

  private static Optional<Hint> misspelt(Trouble trouble) {
    Set<String> keywords =
        trouble.expected().stream()
            .map(word -> word.replace("`", ""))
            .filter(word -> Character.isLetter(word.charAt(0)) && !word.contains(" "))
            .collect(Collectors.toSet());
    List<String> statements = Keyword.words(Place.STATEMENT);
    boolean nextStatement =
        trouble.mayEnd()
            && trouble.at(0).map(Token::getText).filter(statements::contains).isPresent();
    keywords.addAll(nextStatement ? statements : List.of());
    return trouble.found(WeftLexer.WORD)
        ? Suggestions.near(trouble.foundText(), keywords).stream()
            .findFirst()
            .map(
                keyword ->
                    Hint.of("did you mean `" + keyword + "`?").replacing(trouble.index(), keyword))
        : Optional.empty();
  }

  private static Optional<Hint> twoDots(Trouble trouble) {
    String before = trouble.before().map(Token::getText).orElse("");
    if (trouble.expects("`..`") && trouble.expected().size() == 1) {
      String meant = before.replace(".", "..");
      return Optional.of(
          meant.equals(before)
              ? betweenEnds(trouble)
              : Hint.of("did you mean `" + meant + "`?").replacing(trouble.index() - 1, meant));
    }
    return Hint.when(
            before.equals("..") && trouble.foundText().startsWith("."), "two dots are enough: `..`")
        .map(hint -> hint.replacing(trouble.index(), ""));
  }

  private static Hint betweenEnds(Trouble trouble) {
    boolean each = trouble.at(0).filter(t -> t.getText().equals("each")).isPresent();
    Hint hint =
        Hint.of("write two dots between the ends, as in `" + (each ? "0..8" : "64..2048") + "`");
    return trouble.at(trouble.index() + 1).isPresent()
        ? hint.replacing(trouble.index(), "..")
        : hint;
  }

  private static Optional<Hint> zeroBeforeDot(Trouble trouble) {
    boolean number = trouble.expects("a number") || trouble.expects("a value");
    return trouble
        .at(trouble.index() + 1)
        .filter(next -> number && trouble.foundText().equals("."))
        .map(
            next ->
                Hint.of("write a digit before the dot: `0." + next.getText() + "`")
                    .inserting(trouble.index(), "0"));
  }

  private static Optional<Hint> type(Trouble trouble) {
    if (trouble.foundText().equals(")") && trouble.expects("a quoted text")) {
      return Optional.of(
          Hint.of("list the options, as in `choice(\"euler\", \"lcm\")`, or leave `()` out"));
    }
    boolean output = trouble.at(0).filter(t -> t.getText().equals("output")).isPresent();
    return Hint.when(
        trouble.expects("a type") && !trouble.expects("`<-`"),
        "write a type, such as `" + (output ? "image" : "int") + "`, or leave the colon out");
  }

  private static Optional<Hint> nodeStandsAlone(Trouble trouble) {
    String keyword = trouble.at(0).map(Token::getText).orElse("");
    boolean output = keyword.equals("output") && trouble.mayEnd();
    if (trouble.expects("`.`")
        || !trouble.expects("a quoted title")
        || !(output || keyword.equals("label"))) {
      return Optional.empty();
    }
    if (output && trouble.foundText().equals(",")) {
      return Optional.of(Hint.of("an output comes from one node: write an `output` for each"));
    }
    return trouble
        .found()
        .filter(dot -> dot.getText().startsWith("."))
        .map(dot -> (output ? "an output" : "a label") + " names its node alone")
        .map(rule -> QuotingHints.withDot(trouble).map(name -> rule + "; " + name).orElse(rule))
        .map(Hint::of);
  }

  private static Optional<Hint> inputIsMissing(Trouble trouble) {
    return trouble
        .before()
        .filter(node -> isAfterNode(trouble))
        .map(
            node ->
                QuotingHints.inputIsQuoted(node)
                    .map(
                        path ->
                            Hint.of("end the quotes before the input: `" + path + "`")
                                .replacing(trouble.index() - 1, path))
                    .orElse(Hint.of("name the input that is set: `" + node.getText() + ".input`")));
  }

  private static boolean isAfterNode(Trouble trouble) {
    boolean path = trouble.expects("`.`") && trouble.expects("`..`");
    boolean complete = trouble.mayEnd() || trouble.expects("`=`") || trouble.expects("`{`");
    return path && !complete;
  }

  private static Optional<Hint> arrowIsMissing(Trouble trouble) {
    boolean node =
        trouble.found(WeftLexer.WORD)
            || trouble.found(WeftLexer.STRING)
            || trouble.found(WeftLexer.ID)
            || trouble.foundText().equals("@");
    if (node && trouble.expects("`->`")) {
      return Optional.of(Hint.of("write `->` before the node").inserting(trouble.index(), "-> "));
    }
    return Hint.when(node && trouble.expects("`<-`"), "write `<-` before the node")
        .map(hint -> hint.inserting(trouble.index(), "<- "));
  }

  /** When nothing better is known: what the whole looks like. */
  private static Optional<Hint> shape(Trouble trouble) {
    return trouble
        .at(0)
        .flatMap(word -> Keyword.of(word.getText()))
        .map(Keyword::shape)
        .map(shape -> Hint.of("write it as in `" + shape + "`"));
  }
}
