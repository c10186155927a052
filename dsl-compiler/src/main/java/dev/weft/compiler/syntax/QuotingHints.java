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

  static Optional<String> hint(Trouble trouble) {
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

  /** {@code "KSampler.steps"}: the quotes go on too far. */
  static Optional<String> inputIsQuoted(Token title) {
    String text = title.getText();
    int dot = text.lastIndexOf('.');
    return dot > 1 && title.getType() == WeftLexer.STRING
        ? Optional.of(
            "end the quotes before the input: `"
                + text.substring(0, dot)
                + "\""
                + text.substring(dot, text.length() - 1)
                + "`")
        : Optional.empty();
  }

  /** {@code AudioEncode1.5.tags}: the dot of a version is none of a path. */
  static Optional<String> dottedClass(Trouble trouble) {
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
            ? "put a class with a dot in quotes, and name its input: `" + name + ".input`"
            : "put a class with a dot in quotes: `" + name + steps + "`");
  }

  /** {@code SaveImage.v2}: what may be a class as well as a class and an input. */
  static Optional<String> withDot(Trouble trouble) {
    String name = new Written(trouble.part()).path(trouble.index() - 1);
    return name.matches(".*[0-9].*")
        ? Optional.of("a class with a dot stands in quotes: `@\"" + name + "\"`")
        : Optional.empty();
  }

  private Optional<String> fileName() {
    return trouble
        .found()
        .filter(found -> trouble.expects("a quoted file name") && startsWord(found))
        .map(
            found ->
                "put the file name in double quotes: `\"" + written.path(trouble.index()) + "\"`");
  }

  /** {@code # 3}. */
  private Optional<String> idApart() {
    return trouble
        .found()
        .filter(id -> trouble.before().filter(t -> t.getText().equals("#")).isPresent())
        .map(id -> "write the id right behind its sign: `#" + id.getText() + "`");
  }

  private Optional<String> text() {
    if (trouble.before().filter(sign -> sign.getText().equals("@")).isPresent()) {
      return trouble
          .found()
          .filter(QuotingHints::startsWord)
          .map(
              name ->
                  "put the class in double quotes: `@\"" + written.from(trouble.index()) + "\"`");
    }
    return trouble
        .found()
        .filter(found -> trouble.expects("a quoted text") && startsWord(found))
        .map(found -> "put the text in double quotes: `\"" + written.run(trouble.index()) + "\"`");
  }

  private Optional<String> nameInQuotes() {
    return trouble.expects("a name") && trouble.found(WeftLexer.STRING)
        ? Optional.of("write the name without quotes; it has letters, digits and `_` only")
        : Optional.empty();
  }

  /** A parameter or output whose name holds another sign, or begins with a digit. */
  private Optional<String> oddName() {
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
    String name =
        written.run(digit ? trouble.index() : first).replaceAll("[^\\p{L}\\p{N}\\p{M}_]", "_");
    return Optional.of(
        "a name has letters, digits and `_`, no digit first" + (digit ? "" : ": `" + name + "`"));
  }

  private boolean isPackage() {
    return trouble.at(0).filter(t -> t.getText().equals("package")).isPresent();
  }

  /** {@code Node.2nd}, {@code Node.image-1}, {@code Node.image 1}. */
  private Optional<String> oddInput() {
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
        .map(found -> "put the input in double quotes: `\"" + written.from(first) + "\"`");
  }

  /** {@code #12:34}. */
  private Optional<String> oddId() {
    int first = trouble.index() - 1;
    return trouble
        .at(first)
        .filter(
            id -> id.getType() == WeftLexer.ID && written.touches(first) && trouble.expects("`.`"))
        .map(id -> "put the id in double quotes: `#\"" + written.run(first).substring(1) + "\"`");
  }

  /** {@code 6.text}, {@code 12:34.text}. */
  private Optional<String> idWithoutSign() {
    return trouble
        .found()
        .filter(found -> trouble.expects("a node") && found.getType() == WeftLexer.NUMBER)
        .map(found -> written.run(trouble.index()))
        .map(id -> "#" + (id.matches("[0-9]+") ? id : "\"" + id + "\""))
        .map(id -> "write the id of a node behind a `#`: `" + id + "`");
  }

  /** {@code KSampler["steps"]}, {@code KSampler/steps}. */
  private Optional<String> inputApart() {
    int sign = trouble.index();
    boolean bracket = trouble.foundText().equals("[");
    boolean path =
        trouble.foundText().equals("/") && !written.run(sign).equals("/") && !dotFollows();
    return trouble
        .at(sign + 1)
        .filter(input -> trouble.expects("`.`") && trouble.expects("`..`") && (bracket || path))
        .map(input -> input.getText().replace("\"", ""))
        .map(input -> "write a dot before the input: `." + input + "`");
  }

  private boolean dotFollows() {
    return trouble.part().stream()
        .skip(trouble.index())
        .anyMatch(token -> token.getText().startsWith("."));
  }

  /** {@code Load Checkpoint.ckpt_name}. */
  private Optional<String> spacedName() {
    return trouble
        .found()
        .filter(found -> trouble.expects("a quoted title") && found.getType() == WeftLexer.WORD)
        .filter(found -> !written.touches(trouble.index() - 1))
        .map(found -> written.from(trouble.index() - 1))
        .map(name -> "put a title in quotes: `\"" + name + "\"`, or a class: `@\"" + name + "\"`");
  }

  /** {@code ShowText|pysssss.text}, {@code Power Lora Loader.name}, {@code 3D_Loader.path}. */
  private Optional<String> oddClass() {
    boolean begins = trouble.expects("a node") && trouble.found(WeftLexer.ODD_NUMBER);
    boolean goesOn =
        trouble.expects("a quoted title") && !Written.ENDS.contains(trouble.foundText());
    boolean colon = trouble.foundText().equals(":") && !written.touches(trouble.index());
    if (trouble.found().isEmpty() || colon || !(begins || goesOn)) {
      return Optional.empty();
    }
    String name = written.from(begins ? trouble.index() : trouble.index() - 1);
    return Optional.of("put a class name with other signs in quotes: `@\"" + name + "\"`");
  }

  private static boolean startsWord(Token token) {
    return Character.isLetterOrDigit(token.getText().codePointAt(0));
  }
}
