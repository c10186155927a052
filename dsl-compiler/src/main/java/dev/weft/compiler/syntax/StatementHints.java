package dev.weft.compiler.syntax;

import dev.weft.grammar.WeftLexer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.Token;

/** Hints about signs and words between the parts of statements. */
final class StatementHints {
  private static final Set<String> ANY = Set.of();
  private static final Set<String> COMPARISONS = Set.of("<", "<=", ">", ">=", "==", "!=");

  private static final String PLAIN =
      "a default is a plain value: compute others with `let`, and `set` inputs to them";
  private static final List<Habit> HABITS =
      List.of(
          new Habit(Set.of("set", "let"), "=", Set.of("->", "==", ":=")),
          new Habit(Set.of("preset"), "=", Set.of("->", ":", "==")),
          new Habit(Set.of("choice"), "=", Set.of("->", ":", "==")),
          new Habit(Set.of("toggle"), "=", Set.of("==", ":=")),
          new Habit(Set.of("switch"), ":", Set.of("->", "=")),
          new Habit(Set.of("each"), ":", Set.of("in", "=")),
          new Habit(Set.of("require"), ":", Set.of(",", "->", "else")),
          new Habit(Set.of("bypass", "mute"), "when", Set.of("if", ":", "where")),
          new Habit(Set.of("bypass", "mute", "toggle"), ",", Set.of("and", "+", "&")),
          new Habit(ANY, "keeping", Set.of("keep", "keeps")));

  private static final List<Advice> ADVICE =
      List.of(
          new Advice("set", ":", "=", "write `=` before the value"),
          new Advice("set", ":", ".", "name the input, and write `=` before the value"),
          new Advice("group", ":", "{", "no colon stands before the brace: remove it"),
          new Advice("param", "*", "->", PLAIN),
          new Advice("param", "+", "->", PLAIN),
          new Advice("param", "/", "->", PLAIN),
          new Advice("let", ":", "=", "a `let` takes the type of its value: leave the type out"),
          new Advice("toggle", ":", "bypass", "a toggle is on or off: leave the type out"),
          new Advice(
              "toggle",
              "->",
              "bypass",
              "a toggle names the nodes it switches, as in"
                  + " `toggle upscale = off bypass ImageUpscaleWithModel`; for an input, write a"
                  + " `param` of type `bool`"),
          new Advice("toggle", "when", "bypass", "a toggle has no condition: leave it out"),
          new Advice(
              "each", "chains", ":", "say how many, as in `each lora: 0..8 chains LoraLoader`"),
          new Advice(
              "each", "repeats", ":", "say how many, as in `each image: 1..4 repeats Batch`"),
          new Advice("workflow", "use", "from", "`use` stands behind the file name"),
          new Advice("fragment", "from", "{", "a fragment has no file: leave it out"),
          new Advice("param", "optional", "deprecated", "`optional` stands before the `->`"),
          new Advice("param", "required", "deprecated", "`required` stands before the `->`"),
          new Advice("param", "deprecated", "->", "`deprecated` stands behind the inputs"),
          new Advice("param", "was", "->", "`was` stands right behind the name"),
          new Advice("output", "one", "<-", "`one` stands before the type, as in `: one image`"));

  private final Trouble trouble;

  private StatementHints(Trouble trouble) {
    this.trouble = trouble;
  }

  static Optional<Hint> hint(Trouble trouble) {
    StatementHints hints = new StatementHints(trouble);
    return hints
        .removal()
        .or(hints::missing)
        .or(hints::eitherOr)
        .or(hints::comma)
        .or(hints::keywordInside)
        .or(hints::habit)
        .or(hints::advice);
  }

  /** Conditions and inputs of nodes that are bypassed or muted. */
  private Optional<Hint> removal() {
    if (!is("bypass") && !is("mute") && !is("toggle")) {
      return Optional.empty();
    }
    if (is("toggle") && trouble.found().isEmpty() && trouble.words().contains("bypass")) {
      return Optional.of(Hint.of("say what is off then, as in `bypass ImageUpscaleWithModel`"));
    }
    if (text(0).equals(".") && trouble.words().contains("keeping")) {
      return Optional.of(Hint.of("whole nodes are bypassed or muted: leave the input out"));
    }
    boolean inputs = trouble.part().stream().anyMatch(t -> t.getText().equals("keeping"));
    boolean node = trouble.found(WeftLexer.STRING) || trouble.found(WeftLexer.ID);
    if (inputs && node) {
      return Optional.of(
          Hint.of(
              "what follows `keeping` are inputs: name other nodes before, or in another"
                  + " statement"));
    }
    if (!trouble.words().contains("when")) {
      return Optional.empty();
    }
    if (text(-1).equals("when")) {
      return Optional.of(Hint.of("name the node before `when`"));
    }
    if (text(0).equals("unless")) {
      return Optional.of(Hint.of("write `when` and the opposite, as in `when !draft`"));
    }
    boolean condition = COMPARISONS.contains(text(1)) || text(0).equals("!") || text(1).equals("(");
    return Hint.when(condition, "write `when` before the condition")
        .map(hint -> hint.inserting(trouble.index(), "when "));
  }

  private Optional<Hint> eitherOr() {
    boolean second =
        (text(0).equals("required") && text(-1).equals("optional"))
            || (text(0).equals("optional") && text(-1).equals("required"));
    return Hint.when(
            is("param") && second && trouble.words().contains("->"),
            "a parameter is `required`, `optional` or neither, not both")
        .map(hint -> hint.replacing(trouble.index(), ""));
  }

  /** What only has to be put in. */
  private Optional<Hint> missing() {
    boolean number = trouble.found().filter(t -> Character.isDigit(first(t))).isPresent();
    boolean text = trouble.found().filter(t -> first(t) == '"').isPresent();
    if (is("each") && number && trouble.words().contains(":")) {
      return Optional.of(
          Hint.of("write a colon before the bounds").inserting(trouble.index(), ": "));
    }
    if (is("set") && trouble.words().contains("=") && (number || text)) {
      return Optional.of(Hint.of("write `=` before the value").inserting(trouble.index(), "= "));
    }
    if (is("require") && trouble.words().contains(":") && text) {
      return Optional.of(
          Hint.of("write a colon before the message").inserting(trouble.index(), ": "));
    }
    if (is("require") && trouble.found().isEmpty() && trouble.words().contains(":")) {
      return Optional.of(
          Hint.of("say what must hold behind a colon, as in `: \"at most 4 megapixels\"`"));
    }
    if (is("require") && text(0).equals(":") && trouble.expects("an expression")) {
      return Optional.of(Hint.of("write the condition before the colon"));
    }
    if (text(-1).equals("deprecated") && trouble.expects("a quoted text")) {
      return Optional.of(Hint.of("say what to use instead, as in `deprecated \"use width\"`"));
    }
    boolean value = is("toggle") && Set.of("on", "off").contains(text(0));
    if (is("toggle") && text(0).equals(":") && Set.of("on", "off").contains(text(1))) {
      return Optional.of(Hint.of("write `=` instead of `:`").replacing(trouble.index(), "="));
    }
    boolean saved = is("each") && text(0).equals("saved");
    return Hint.when((value || saved) && trouble.words().contains("="), "write `=` before it")
        .map(hint -> hint.inserting(trouble.index(), "= "));
  }

  /** Between cases, assignments and removals. */
  private Optional<Hint> comma() {
    boolean block = is("preset") || is("switch");
    if (block && text(0).equals(",") && trouble.words().contains("}")) {
      return Optional.of(
          Hint.of("no comma stands between them: remove it").replacing(trouble.index(), ""));
    }
    boolean clause = text(-1).equals("mute") || text(-1).equals("bypass");
    return Hint.when(
            clause && text(-2).equals(","), "no comma stands before `" + text(-1) + "`: remove it")
        .map(hint -> hint.replacing(trouble.index() - 2, ""));
  }

  /** {@code preset a { param steps = 8 }}, {@code switch a … { case b: … }}. */
  private Optional<Hint> keywordInside() {
    boolean assignment =
        is("preset")
            && trouble.words().contains("=")
            && Set.of("param", "set", "let").contains(text(-1));
    boolean label = is("switch") && trouble.words().contains(":") && text(-1).equals("case");
    return Hint.when(assignment || label, "leave `" + text(-1) + "` out")
        .map(hint -> hint.replacing(trouble.index() - 1, ""));
  }

  private Optional<Hint> habit() {
    return HABITS.stream()
        .filter(habit -> habit.statements().isEmpty() || habit.statements().contains(keyword()))
        .filter(habit -> trouble.words().contains(habit.meant()))
        .flatMap(habit -> habit(habit).stream())
        .findFirst();
  }

  private Optional<Hint> habit(Habit habit) {
    boolean two = text(0).equals(":") && text(1).equals("=");
    String written = two ? ":=" : text(0);
    return Hint.when(
            habit.written().contains(written),
            "write `" + habit.meant() + "` instead of `" + written + "`")
        .map(
            hint ->
                hint.replacing(
                    trouble.index(),
                    trouble.index() + (two ? 2 : 1),
                    (habit.meant().equals(":") ? "" : " ") + habit.meant() + " "));
  }

  private Optional<Hint> advice() {
    return ADVICE.stream()
        .filter(one -> is(one.statement()) && text(0).equals(one.found()))
        .filter(
            one ->
                trouble.words().contains(one.expected())
                    || (trouble.mayEnd() && one.expected().equals("{")))
        .map(one -> Hint.of(one.help()))
        .findFirst();
  }

  private static int first(Token token) {
    return token.getText().codePointAt(0);
  }

  private boolean is(String statement) {
    return keyword().equals(statement);
  }

  private String keyword() {
    return trouble.at(0).map(Token::getText).orElse("");
  }

  private String text(int distance) {
    return trouble.at(trouble.index() + distance).map(Token::getText).orElse("");
  }

  /** What people write in place of one of our words. */
  private record Habit(Set<String> statements, String meant, Set<String> written) {}

  /** What to say of a word that stands in the way. */
  private record Advice(String statement, String found, String expected, String help) {}
}
