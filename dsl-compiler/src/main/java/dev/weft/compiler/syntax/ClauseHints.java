package dev.weft.compiler.syntax;

import dev.weft.compiler.type.TypeWord;
import dev.weft.grammar.WeftLexer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.antlr.v4.runtime.Token;

/** Hints about what stands between the name of a parameter and its targets. */
final class ClauseHints {
  private static final String ORDER =
      "the order is `param name: type in min..max step size required = default -> node.input`";

  private static final List<Function<Trouble, Optional<Hint>>> HINTS =
      List.of(
          ClauseHints::arrowWithSpace,
          ClauseHints::arrowIsOtherSign,
          ClauseHints::rangeWithoutIn,
          ClauseHints::rangeWithoutEnd,
          ClauseHints::optionsInBrackets,
          ClauseHints::commaInNumber);

  private ClauseHints() {}

  static Optional<Hint> hint(Trouble trouble) {
    return HINTS.stream().map(hint -> hint.apply(trouble)).flatMap(Optional::stream).findFirst();
  }

  /** {@code steps = int required}: the clauses that follow tell that no default was meant. */
  static Optional<Hint> typeAsDefault(Trouble trouble) {
    int sign = trouble.index() - 2;
    String type = text(trouble, trouble.index() - 1);
    boolean clause = Set.of("in", "required", "optional", "=", "(").contains(trouble.foundText());
    return Hint.when(
            text(trouble, 0).equals("param")
                && text(trouble, sign).equals("=")
                && TypeWord.of(type).isPresent()
                && clause,
            "write a colon before the type: `: " + type + "`")
        .map(
            hint ->
                hint.replacing(sign, ":")
                    .blaming(sign, sign + 1, "`=` begins a default, and `" + type + "` is a type"));
  }

  /** {@code - >}. */
  private static Optional<Hint> arrowWithSpace(Trouble trouble) {
    return Hint.when(
            trouble.expects("`->`")
                && trouble.foundText().equals("-")
                && text(trouble, trouble.index() + 1).equals(">"),
            "write `->` without a space in it")
        .map(hint -> hint.replacing(trouble.index(), trouble.index() + 2, "->"));
  }

  /** {@code steps = KSampler.steps}, {@code steps: KSampler.steps}, {@code steps => …}. */
  private static Optional<Hint> arrowIsOtherSign(Trouble trouble) {
    String before = text(trouble, trouble.index() - 1);
    boolean number = type(trouble, trouble.index() - 1) == WeftLexer.NUMBER;
    boolean path = trouble.expects("`->`") && trouble.foundText().startsWith(".") && !number;
    String sign = path ? text(trouble, trouble.index() - 2) : before;
    boolean node = trouble.expects("a value") && trouble.found(WeftLexer.ID);
    if (trouble.expects("a value") && trouble.foundText().equals(">")) {
      return Optional.of(
          Hint.of("write `->` instead of `=>`")
              .replacing(trouble.index() - 1, trouble.index() + 1, "->"));
    }
    return Hint.when(
            (path || node) && (sign.equals("=") || sign.equals(":")),
            "write `->` instead of `" + sign + "`")
        .map(hint -> hint.replacing(trouble.index() - (path ? 2 : 1), " ->"));
  }

  private static Optional<Hint> rangeWithoutIn(Trouble trouble) {
    boolean asDefault =
        trouble.foundText().equals("..") && text(trouble, trouble.index() - 2).equals("=");
    if (trouble.expects("`->`") && asDefault) {
      return Optional.of(
          Hint.of("write `in` instead of `=` before a range").replacing(trouble.index() - 2, "in"));
    }
    return Hint.when(
            trouble.expects("`in`") && trouble.expects("`->`") && trouble.found(WeftLexer.NUMBER),
            "write `in` before a range, as in `in 64..2048`")
        .map(hint -> hint.inserting(trouble.index(), "in "));
  }

  private static Optional<Hint> rangeWithoutEnd(Trouble trouble) {
    String before = text(trouble, trouble.index() - 1);
    boolean end = before.equals("in") || (before.equals("..") && !trouble.foundText().equals("."));
    return Hint.when(
        trouble.expects("a number") && end && !trouble.found(WeftLexer.ODD_NUMBER),
        "write both ends of the range, as in `"
            + (text(trouble, 0).equals("each") ? "0..8" : "in 64..2048")
            + "`");
  }

  private static Optional<Hint> optionsInBrackets(Trouble trouble) {
    return Hint.when(
        trouble.expects("`(`") && List.of("[", "{", "<").contains(trouble.foundText()),
        "list the options in parentheses, as in `choice(\"euler\", \"lcm\")`");
  }

  /** {@code 7,5} and {@code 1,000}. */
  private static Optional<Hint> commaInNumber(Trouble trouble) {
    boolean between =
        trouble.foundText().equals(",")
            && type(trouble, trouble.index() - 1) == WeftLexer.NUMBER
            && type(trouble, trouble.index() + 1) == WeftLexer.NUMBER;
    return Hint.when(
        between, "numbers have no comma: write a decimal as in `7.5`, thousands as in `1_000`");
  }

  /** A word that no clause begins with, and that is not the node: the arrow comes later. */
  static Optional<Hint> strangeWord(Trouble trouble) {
    boolean arrowFollows =
        trouble.part().stream()
            .skip(trouble.index() + 1L)
            .anyMatch(token -> token.getText().equals("->"));
    if (!trouble.found(WeftLexer.WORD) || !trouble.expects("`->`") || !arrowFollows) {
      return Optional.empty();
    }
    String name = text(trouble, 1) + "_" + trouble.foundText();
    return Optional.of(
        trouble.index() == 2
            ? Hint.of("a name is one word: `" + name + "`").replacing(1, 3, name)
            : Hint.of(ORDER));
  }

  private static String text(Trouble trouble, int index) {
    return trouble.at(index).map(Token::getText).orElse("");
  }

  private static int type(Trouble trouble, int index) {
    return trouble.at(index).map(Token::getType).orElse(Token.INVALID_TYPE);
  }
}
