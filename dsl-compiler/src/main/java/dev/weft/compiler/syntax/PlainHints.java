package dev.weft.compiler.syntax;

import dev.weft.compiler.diagnostic.Suggestions;
import dev.weft.grammar.WeftLexer;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.Token;

/** What to write where no habit or slip is known that led there. */
final class PlainHints {
  private static final Set<String> REMOVALS = Set.of("bypass", "mute");

  private final Trouble trouble;

  private PlainHints(Trouble trouble) {
    this.trouble = trouble;
  }

  static Optional<Hint> hint(Trouble trouble) {
    PlainHints hints = new PlainHints(trouble);
    return hints
        .toggled()
        .or(hints::group)
        .or(hints::comma)
        .or(hints::twoValues)
        .or(hints::otherwise)
        .or(hints::value)
        .or(hints::expression);
  }

  /** {@code toggle draft = off, bypass A}, {@code toggle draft = off disable A}. */
  private Optional<Hint> toggled() {
    if (!is("toggle") || !trouble.words().containsAll(REMOVALS) || trouble.mayEnd()) {
      return Optional.empty();
    }
    return text(0).equals(",") && REMOVALS.contains(text(1))
        ? Optional.of(
            Hint.of("no comma stands before `" + text(1) + "`: remove it")
                .replacing(trouble.index(), ""))
        : Optional.of(
            Hint.of(
                "say what becomes of the nodes: `bypass` joins what stands before and behind,"
                    + " `mute` takes along what needs them"));
  }

  private Optional<Hint> group() {
    if (is("group") && trouble.expects("a quoted text")) {
      return Optional.of(Hint.of("give it a title, as in `group \"Size\" {`"));
    }
    return Hint.when(
        is("group") && text(0).equals("deprecated"), "write it behind the statements of the group");
  }

  /** {@code max(width height)}, {@code use Sampling Other}, {@code keeping model clip}. */
  private Optional<Hint> comma() {
    boolean item =
        trouble.found(WeftLexer.WORD)
            || (trouble.expects("`)`")
                && (trouble.found(WeftLexer.NUMBER) || trouble.found(WeftLexer.STRING)));
    boolean list =
        trouble.expects("`)`")
            || (is("workflow") && !trouble.words().contains("use"))
            || (isRemoval() && isBefore("keeping"));
    boolean other = !Suggestions.near(trouble.foundText(), trouble.words()).isEmpty();
    return Hint.when(
            trouble.words().contains(",") && item && list && !other,
            "write a comma before `" + trouble.foundText() + "`")
        .map(hint -> hint.inserting(trouble.index(), ", "));
  }

  /** {@code width 2}, {@code x "text"}. */
  private Optional<Hint> twoValues() {
    if (!trouble.expects("an operator")) {
      return Optional.empty();
    }
    if (trouble.found(WeftLexer.STRING)) {
      return Optional.of(Hint.of("texts are joined in one, as in `\"{prompt}, {style}\"`"));
    }
    return Hint.when(
        trouble.found(WeftLexer.NUMBER) || trouble.found(WeftLexer.WORD),
        "write an operator before `"
            + trouble.foundText()
            + "`, such as `*`, or the next statement");
  }

  /** {@code draft ? 8}. */
  private Optional<Hint> otherwise() {
    return Hint.when(
        trouble.expects("`:`") && trouble.expects("an operator") && isBefore("?"),
        "say what counts otherwise, as in `draft ? 8 : 24`");
  }

  private Optional<Hint> value() {
    if (text(-1).equals("step") && trouble.expects("a number")) {
      return Optional.of(Hint.of("write how far apart values are, as in `step 8`"));
    }
    if (text(-1).equals("keeping") && trouble.expects("an input")) {
      return Optional.of(Hint.of("name an input that is linked, as in `keeping model`"));
    }
    return Hint.when(
        trouble.expects("an input"), "write the name of an input, as in `KSampler.steps`");
  }

  private Optional<Hint> expression() {
    if (!trouble.expects("an expression")) {
      return Optional.empty();
    }
    return trouble.found(WeftLexer.ODD_NUMBER)
        ? Optional.of(
            Hint.of("no name begins with a digit; numbers are multiplied as in `2 * width`"))
        : Optional.of(
            Hint.of("write a value, a name or a call here, such as `max(width, height)`"));
  }

  private boolean isRemoval() {
    return is("toggle") || is("bypass") || is("mute") || is("each");
  }

  private boolean isBefore(String word) {
    return trouble.part().subList(0, Math.min(trouble.index(), trouble.part().size())).stream()
        .anyMatch(token -> token.getText().equals(word));
  }

  private boolean is(String statement) {
    return trouble.at(0).filter(token -> token.getText().equals(statement)).isPresent();
  }

  private String text(int distance) {
    return trouble.at(trouble.index() + distance).map(Token::getText).orElse("");
  }
}
