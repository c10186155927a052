package dev.weft.compiler.syntax;

import dev.weft.grammar.WeftLexer;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.Token;

/** Hints about what needs double quotes, and what must have none. */
final class QuotingHints {
  /** What a node stands behind. */
  private static final Set<String> BEFORE_NODE = Set.of("->", "<-", ",", "label");

  /** Keywords that a name of the user's own follows. */
  private static final Set<String> NAMED = Set.of("package", "workflow", "param", "output");

  private final Trouble trouble;
  private final Written written;

  private QuotingHints(Trouble trouble) {
    this.trouble = trouble;
    this.written = new Written(trouble.part());
  }

  static Optional<Hint> hint(Trouble trouble) {
    QuotingHints hints = new QuotingHints(trouble);
    return hints
        .fileName()
        .or(hints::idApart)
        .or(hints::text)
        .or(hints::nameInQuotes)
        .or(hints::oddName)
        .or(hints::oddInput)
        .or(hints::oddId)
        .or(hints::idWithoutSign)
        .or(hints::inputApart)
        .or(hints::spacedName)
        .or(hints::oddClass);
  }

  /** {@code "KSampler.steps"}: the quotes go on too far. Gives the path that is meant. */
  static Optional<String> inputIsQuoted(Token title) {
    String text = title.getText();
    int dot = text.lastIndexOf('.');
    return dot > 1 && title.getType() == WeftLexer.STRING
        ? Optional.of(text.substring(0, dot) + "\"" + text.substring(dot, text.length() - 1))
        : Optional.empty();
  }

  /** {@code AudioEncode1.5.tags}: the dot of a version is none of a path. */
  static Optional<Hint> dottedClass(Trouble trouble) {
    Written written = new Written(trouble.part());
    int dot = trouble.foundText().equals(".") ? trouble.index() : trouble.index() - 1;
    int first = dot - 1;
    boolean node =
        trouble.at(first - 1).filter(sign -> BEFORE_NODE.contains(sign.getText())).isPresent();
    if (!node || !written.isVersion(dot)) {
      return Optional.empty();
    }
    String name = "@\"" + written.from(first) + "\"";
    boolean parameter = trouble.at(0).filter(t -> t.getText().equals("param")).isPresent();
    String steps = parameter ? written.behind(first) : "";
    return Optional.of(
        parameter && steps.isEmpty()
            ? Hint.of("put a class with a dot in quotes, and name its input: `" + name + ".input`")
            : Hint.of("put a class with a dot in quotes: `" + name + steps + "`")
                .replacing(first, written.endOfName(first), name));
  }

  /** {@code SaveImage.v2}: what may be a class as well as a class and an input. */
  static Optional<String> withDot(Trouble trouble) {
    String name = new Written(trouble.part()).path(trouble.index() - 1);
    return name.matches(".*[0-9].*")
        ? Optional.of("a class with a dot stands in quotes: `@\"" + name + "\"`")
        : Optional.empty();
  }

  private Optional<Hint> fileName() {
    return trouble
        .found()
        .filter(found -> trouble.expects("a quoted file name") && startsWord(found))
        .map(
            found ->
                quoting(
                    "put the file name in double quotes",
                    trouble.index(),
                    written.endOfPath(trouble.index()),
                    "\"" + written.path(trouble.index()) + "\""));
  }

  /** {@code # 3}. */
  private Optional<Hint> idApart() {
    int sign = trouble.foundText().equals("#") ? trouble.index() : trouble.index() - 1;
    return trouble
        .at(sign + 1)
        .filter(id -> trouble.at(sign).filter(t -> t.getText().equals("#")).isPresent())
        .map(
            id ->
                quoting("write the id right behind its sign", sign, sign + 2, "#" + id.getText()));
  }

  private Optional<Hint> text() {
    if (trouble.before().filter(sign -> sign.getText().equals("@")).isPresent()) {
      return trouble
          .found()
          .filter(QuotingHints::startsWord)
          .map(
              name ->
                  Hint.of(
                          "put the class in double quotes: `@\""
                              + written.from(trouble.index())
                              + "\"`")
                      .replacing(
                          trouble.index(),
                          written.endOfName(trouble.index()),
                          "\"" + written.from(trouble.index()) + "\""));
    }
    return trouble
        .found()
        .filter(found -> trouble.expects("a quoted text") && startsWord(found))
        .map(
            found ->
                quoting(
                    "put the text in double quotes",
                    trouble.index(),
                    written.endOfRun(trouble.index()),
                    "\"" + written.run(trouble.index()) + "\""));
  }

  private Optional<Hint> nameInQuotes() {
    if (!trouble.expects("a name") || !trouble.found(WeftLexer.STRING)) {
      return Optional.empty();
    }
    Hint hint = Hint.of("write the name without quotes; it has letters, digits and `_` only");
    String name = trouble.foundText().replace("\"", "");
    boolean sound = name.matches("[\\p{L}_][\\p{L}\\p{N}\\p{M}_]*");
    return Optional.of(sound ? hint.replacing(trouble.index(), name) : hint);
  }

  /** A parameter or output whose name holds another sign, or begins with a digit. */
  private Optional<Hint> oddName() {
    boolean digit = trouble.expects("a name") && trouble.found(WeftLexer.ODD_NUMBER);
    boolean named =
        trouble.at(0).filter(t -> NAMED.contains(t.getText())).isPresent() && trouble.index() == 2;
    boolean inPackage = isPackage() && trouble.found().isPresent();
    int first = inPackage ? trouble.index() - 1 : 1;
    boolean sign =
        (named || inPackage)
            && written.touches(first)
            && !Written.ENDS.contains(trouble.foundText());
    if (!digit && !sign) {
      return Optional.empty();
    }
    String rule = "a name has letters, digits and `_`, no digit first";
    String name = written.run(first).replaceAll("[^\\p{L}\\p{N}\\p{M}_]", "_");
    int end = written.endOfRun(first);
    return Optional.of(
        digit
            ? Hint.of(rule)
            : quoting(rule, first, end, name)
                .blaming(first, end, "`" + written.run(first) + "` is no name"));
  }

  private boolean isPackage() {
    return trouble.at(0).filter(t -> t.getText().equals("package")).isPresent();
  }

  /** {@code Node.2nd}, {@code Node.image-1}, {@code Node.image 1}. */
  private Optional<Hint> oddInput() {
    int first = trouble.expects("an input") ? trouble.index() : trouble.index() - 1;
    if (isPackage()) {
      return Optional.empty();
    }
    boolean afterDot = trouble.at(first - 1).filter(t -> t.getText().startsWith(".")).isPresent();
    boolean odd =
        trouble.expects("an input")
            || trouble.found(WeftLexer.NUMBER)
            || (written.touches(trouble.index() - 1) && !trouble.found(WeftLexer.STRING));
    return trouble
        .found()
        .filter(found -> afterDot && odd && !Written.ENDS.contains(found.getText()))
        .map(
            found ->
                quoting(
                    "put the input in double quotes",
                    first,
                    written.endOfName(first),
                    "\"" + written.from(first) + "\""));
  }

  /** {@code #12:34}. */
  private Optional<Hint> oddId() {
    int first = trouble.index() - 1;
    return trouble
        .at(first)
        .filter(
            id -> id.getType() == WeftLexer.ID && written.touches(first) && trouble.expects("`.`"))
        .map(
            id ->
                quoting(
                    "put the id in double quotes",
                    first,
                    written.endOfRun(first),
                    "#\"" + written.run(first).substring(1) + "\""));
  }

  /** {@code 6.text}, {@code 12:34.text}. */
  private Optional<Hint> idWithoutSign() {
    return trouble
        .found()
        .filter(found -> trouble.expects("a node") && found.getType() == WeftLexer.NUMBER)
        .map(found -> written.run(trouble.index()))
        .map(id -> "#" + (id.matches("[0-9]+") ? id : "\"" + id + "\""))
        .map(
            id ->
                quoting(
                    "write the id of a node behind a `#`",
                    trouble.index(),
                    written.endOfRun(trouble.index()),
                    id));
  }

  /** {@code KSampler["steps"]}, {@code KSampler/steps}. */
  private Optional<Hint> inputApart() {
    int sign = trouble.index();
    boolean bracket = trouble.foundText().equals("[");
    boolean path =
        trouble.foundText().equals("/") && !written.run(sign).equals("/") && !dotFollows();
    return trouble
        .at(sign + 1)
        .filter(input -> trouble.expects("`.`") && trouble.expects("`..`") && (bracket || path))
        .map(input -> input.getText().replace("\"", ""))
        .map(input -> Hint.of("write a dot before the input: `." + input + "`"))
        .map(hint -> path ? hint.replacing(sign, ".") : hint);
  }

  private boolean dotFollows() {
    return trouble.part().stream()
        .skip(trouble.index())
        .anyMatch(token -> token.getText().startsWith("."));
  }

  /** {@code Load Checkpoint.ckpt_name}. */
  private Optional<Hint> spacedName() {
    return trouble
        .found()
        .filter(found -> trouble.expects("a quoted title") && found.getType() == WeftLexer.WORD)
        .filter(found -> !written.touches(trouble.index() - 1))
        .map(found -> written.from(trouble.index() - 1))
        .map(
            name ->
                Hint.of(
                    "put a title in quotes: `\"" + name + "\"`, or a class: `@\"" + name + "\"`"));
  }

  /** {@code ShowText|pysssss.text}, {@code Power Lora Loader.name}, {@code 3D_Loader.path}. */
  private Optional<Hint> oddClass() {
    boolean begins = trouble.expects("a node") && trouble.found(WeftLexer.ODD_NUMBER);
    boolean goesOn =
        trouble.expects("a quoted title") && !Written.ENDS.contains(trouble.foundText());
    boolean colon = trouble.foundText().equals(":") && !written.touches(trouble.index());
    if (trouble.found().isEmpty() || colon || !(begins || goesOn)) {
      return Optional.empty();
    }
    int first = begins ? trouble.index() : trouble.index() - 1;
    return Optional.of(
        quoting(
            "put a class name with other signs in quotes",
            first,
            written.endOfName(first),
            "@\"" + written.from(first) + "\""));
  }

  /** What to do, and what comes of it. */
  private static Hint quoting(String rule, int from, int to, String result) {
    return Hint.of(rule + ": `" + result + "`").replacing(from, to, result);
  }

  private static boolean startsWord(Token token) {
    return Character.isLetterOrDigit(token.getText().codePointAt(0));
  }
}
