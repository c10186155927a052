package dev.weft.compiler.syntax;

import dev.weft.grammar.WeftLexer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.antlr.v4.runtime.Token;

/** Hints about what stands between the name of a parameter and its targets. */
final class ClauseHints {
  private static final String ORDER =
      "the order is `param name: type in min..max step size required = default -> node.input`";

  private static final List<Function<Trouble, Optional<String>>> HINTS =
      List.of(
          ClauseHints::arrowWithSpace,
          ClauseHints::arrowIsOtherSign,
          ClauseHints::rangeWithoutIn,
          ClauseHints::rangeWithoutEnd,
          ClauseHints::optionsInBrackets,
          ClauseHints::commaInNumber);

  private ClauseHints() {}

  static Optional<String> hint(Trouble trouble) {
    return HINTS.stream().map(hint -> hint.apply(trouble)).flatMap(Optional::stream).findFirst();
  }

  private static Optional<String> when(boolean condition, String hint) {
    return condition ? Optional.of(hint) : Optional.empty();
  }

  /** {@code - >}. */
  private static Optional<String> arrowWithSpace(Trouble trouble) {
    return when(
        trouble.expects("`->`")
            && trouble.foundText().equals("-")
            && text(trouble, trouble.index() + 1).equals(">"),
        "write `->` without a space in it");
  }

  /** {@code steps = KSampler.steps}, {@code steps: KSampler.steps}, {@code steps => …}. */
  private static Optional<String> arrowIsOtherSign(Trouble trouble) {
    String before = text(trouble, trouble.index() - 1);
    boolean number = type(trouble, trouble.index() - 1) == WeftLexer.NUMBER;
    boolean path = trouble.expects("`->`") && trouble.foundText().startsWith(".") && !number;
    String sign = path ? text(trouble, trouble.index() - 2) : before;
    boolean node = trouble.expects("a value") && trouble.found(WeftLexer.ID);
    if (trouble.expects("a value") && trouble.foundText().equals(">")) {
      return Optional.of("write `->` instead of `=>`");
    }
    return when(
        (path || node) && (sign.equals("=") || sign.equals(":")),
        "write `->` instead of `" + sign + "`");
  }

  private static Optional<String> rangeWithoutIn(Trouble trouble) {
    boolean asDefault =
        trouble.foundText().equals("..") && text(trouble, trouble.index() - 2).equals("=");
    if (trouble.expects("`->`") && asDefault) {
      return Optional.of("write `in` instead of `=` before a range");
    }
    return when(
        trouble.expects("`in`") && trouble.found(WeftLexer.NUMBER),
        "write `in` before a range, as in `in 64..2048`");
  }

  private static Optional<String> rangeWithoutEnd(Trouble trouble) {
    String before = text(trouble, trouble.index() - 1);
    boolean end = before.equals("in") || (before.equals("..") && !trouble.foundText().equals("."));
    return when(
        trouble.expects("a number") && end && !trouble.found(WeftLexer.ODD_NUMBER),
        "write both ends of the range, as in `in 64..2048`");
  }

  private static Optional<String> optionsInBrackets(Trouble trouble) {
    return when(
        trouble.expects("`(`") && List.of("[", "{", "<").contains(trouble.foundText()),
        "list the options in parentheses, as in `choice(\"euler\", \"lcm\")`");
  }

  /** {@code 7,5} and {@code 1,000}. */
  private static Optional<String> commaInNumber(Trouble trouble) {
    boolean between =
        trouble.foundText().equals(",")
            && type(trouble, trouble.index() - 1) == WeftLexer.NUMBER
            && type(trouble, trouble.index() + 1) == WeftLexer.NUMBER;
    return when(
        between, "numbers have no comma: write a decimal as in `7.5`, thousands as in `1_000`");
  }

  /** A word that no clause begins with, and that is not the node: the arrow comes later. */
  static Optional<String> strangeWord(Trouble trouble) {
    boolean arrowFollows =
        trouble.part().stream()
            .skip(trouble.index() + 1L)
            .anyMatch(token -> token.getText().equals("->"));
    if (!trouble.found(WeftLexer.WORD) || !trouble.expects("`->`") || !arrowFollows) {
      return Optional.empty();
    }
    if (trouble.foundText().equals("optional")) {
      return Optional.of("leave it out: what is not `required` is optional");
    }
    String name = text(trouble, 1) + "_" + trouble.foundText();
    return Optional.of(trouble.index() == 2 ? "a name is one word: `" + name + "`" : ORDER);
  }

  private static String text(Trouble trouble, int index) {
    return trouble.at(index).map(Token::getText).orElse("");
  }

  private static int type(Trouble trouble, int index) {
    return trouble.at(index).map(Token::getType).orElse(Token.INVALID_TYPE);
  }
}
