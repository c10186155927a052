package dev.weft.compiler.syntax;

import dev.weft.grammar.WeftLexer;
import java.util.Map;
import java.util.Optional;
import org.antlr.v4.runtime.Token;

/** Hints about expressions: signs and words as other languages have them. */
final class ExpressionHints {
  private static final Map<String, String> OPERATORS =
      Map.ofEntries(
          Map.entry("=", "=="),
          Map.entry("and", "&&"),
          Map.entry("&", "&&"),
          Map.entry("or", "||"),
          Map.entry("|", "||"),
          Map.entry("≤", "<="),
          Map.entry("≥", ">="),
          Map.entry("≠", "!="),
          Map.entry("×", "*"),
          Map.entry("÷", "/"),
          Map.entry("？", "?"));

  private final Trouble trouble;

  private ExpressionHints(Trouble trouble) {
    this.trouble = trouble;
  }

  static Optional<Hint> hint(Trouble trouble) {
    ExpressionHints hints = new ExpressionHints(trouble);
    return trouble.expects("an operator")
        ? hints.word().or(hints::arrow).or(hints::operator).or(hints::path).or(hints::open)
        : hints.twoSigns();
  }

  /** {@code not x}, {@code if x then y}. */
  private Optional<Hint> word() {
    boolean operand = trouble.found(WeftLexer.WORD) || trouble.found(WeftLexer.NUMBER);
    if (text(-1).equals("not") && operand) {
      String meant = "!" + trouble.foundText();
      return Optional.of(
          Hint.of("write `!` instead of `not`: `" + meant + "`")
              .replacing(trouble.index() - 1, trouble.index() + 1, meant));
    }
    return Hint.when(
        text(-1).equals("if") || text(0).equals("then"),
        "write a choice as in `steps > 20 ? \"slow\" : \"fast\"`");
  }

  /** {@code width<-1}. */
  private Optional<Hint> arrow() {
    return Hint.when(text(0).equals("<-"), "put a space between `<` and `-`")
        .map(hint -> hint.replacing(trouble.index(), "< -"));
  }

  private Optional<Hint> operator() {
    if (text(0).equals("=") && text(1).equals(">")) {
      return Optional.of(
          Hint.of("write `>=` instead of `=>`")
              .replacing(trouble.index(), trouble.index() + 2, ">="));
    }
    return Optional.ofNullable(OPERATORS.get(text(0)))
        .map(
            meant ->
                Hint.of("write `" + meant + "` instead of `" + text(0) + "`")
                    .replacing(trouble.index(), meant));
  }

  /** {@code KSampler.steps * 2}. */
  private Optional<Hint> path() {
    return Hint.when(
        text(0).equals("."),
        "an expression is made of parameters and `let`s: name the input with a `param`");
  }

  private Optional<Hint> open() {
    boolean end = trouble.found().isEmpty() && trouble.expects("`)`");
    if (end) {
      return Optional.of(Hint.of("close the parenthesis with `)`"));
    }
    return Hint.when(
            text(0).equals(")") && !trouble.expects("`)`"),
            "no parenthesis is open here: remove it")
        .map(hint -> hint.replacing(trouble.index(), ""));
  }

  /** {@code ===}, {@code <>}, {@code **}. */
  private Optional<Hint> twoSigns() {
    boolean together = new Written(trouble.part()).touches(trouble.index() - 1);
    if (!trouble.expects("an expression") || !together) {
      return Optional.empty();
    }
    return switch (text(-1) + text(0)) {
      case "===", "!==" ->
          Optional.of(Hint.of("write `" + text(-1) + "`").replacing(trouble.index(), ""));
      case "<>" ->
          Optional.of(
              Hint.of("write `!=`").replacing(trouble.index() - 1, trouble.index() + 1, "!="));
      case "**" -> Optional.of(Hint.of("there is no power: multiply, as in `x * x`"));
      default -> Optional.empty();
    };
  }

  private String text(int distance) {
    return trouble.at(trouble.index() + distance).map(Token::getText).orElse("");
  }
}
