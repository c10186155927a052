package dev.weft.compiler.syntax;

import dev.weft.grammar.WeftLexer;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.Token;

/** Hints about the subgraphs before a node, and the group behind its inputs. */
final class PlaceHints {
  /** What the first subgraph stands behind, or the next one. */
  private static final Set<String> BEFORE =
      Set.of("->", "<-", ",", "/", "label", "set", "bypass", "mute", "chains", "repeats");

  /** What people write for a slash. */
  private static final Set<String> SLASHES = Set.of(">", "|", "\\", "»");

  private final Trouble trouble;
  private final Written written;

  private PlaceHints(Trouble trouble) {
    this.trouble = trouble;
    this.written = new Written(trouble.part());
  }

  static Optional<Hint> hint(Trouble trouble) {
    PlaceHints hints = new PlaceHints(trouble);
    return hints
        .subgraphWithoutQuotes()
        .or(hints::groupWithoutQuotes)
        .or(hints::slash)
        .or(hints::groupBeforeInputs);
  }

  /** {@code First pass / KSampler.steps}. */
  private Optional<Hint> subgraphWithoutQuotes() {
    int first = trouble.index() - 1;
    int slash = trouble.index();
    while (trouble.at(slash).filter(PlaceHints::isWord).isPresent()) {
      slash++;
    }
    boolean word = trouble.at(first).filter(PlaceHints::isWord).isPresent();
    if (!word || !text(slash).equals("/") || !BEFORE.contains(text(first - 1)) || isInput(slash)) {
      return Optional.empty();
    }
    String title = written.between(first, slash);
    return Optional.of(
        Hint.of("put the title of a subgraph in quotes: `\"" + title + "\" /`")
            .replacing(first, slash, "\"" + title + "\" ")
            .blaming(first, slash, "`" + title + "` has no quotes"));
  }

  /** {@code KSampler/steps}: rather an input than a node. */
  private boolean isInput(int slash) {
    boolean close = written.touches(slash - 1) && written.touches(slash);
    return close && trouble.part().stream().skip(slash).noneMatch(t -> t.getText().startsWith("."));
  }

  /** {@code SaveImage.filename_prefix in Draft}. */
  private Optional<Hint> groupWithoutQuotes() {
    int end = trouble.index();
    while (trouble.at(end).filter(t -> t.getType() == WeftLexer.WORD).isPresent()
        && trouble.part().get(end).getLine() == trouble.part().get(trouble.index()).getLine()) {
      end++;
    }
    if (end == trouble.index() || !text(-1 + trouble.index()).equals("in") || !expectsTitle()) {
      return Optional.empty();
    }
    String title = written.between(trouble.index(), end);
    return Optional.of(
        Hint.of("put the title of a group in quotes: `in \"" + title + "\"`")
            .replacing(trouble.index(), end, "\"" + title + "\""));
  }

  private boolean expectsTitle() {
    return trouble.expects("a quoted title");
  }

  /** {@code "Second pass" KSampler.steps}, {@code "Second pass" > KSampler.steps}. */
  private Optional<Hint> slash() {
    int at = trouble.index();
    boolean title = trouble.before().filter(t -> t.getType() == WeftLexer.STRING).isPresent();
    boolean other = SLASHES.contains(text(at));
    boolean node = trouble.at(other ? at + 1 : at).filter(PlaceHints::beginsNode).isPresent();
    if (!title || !node || !BEFORE.contains(text(at - 2)) || !trouble.expects("`.`")) {
      return Optional.empty();
    }
    Hint hint =
        Hint.of(
            "write `/` between a subgraph and what lies in it; the title of a node itself stands"
                + " behind its class, as in `KSampler \"Base pass\"`");
    return Optional.of(other ? hint.replacing(at, "/") : hint.inserting(at, "/ "));
  }

  /** {@code SaveImage in "Draft".filename_prefix}. */
  private Optional<Hint> groupBeforeInputs() {
    int in = trouble.index();
    int first = in + 2;
    boolean title = trouble.at(in + 1).filter(t -> t.getType() == WeftLexer.STRING).isPresent();
    if (!text(in).equals("in") || !title || !text(first).startsWith(".")) {
      return Optional.empty();
    }
    int end = first;
    while (text(end).startsWith(".") && trouble.at(end + 1).isPresent()) {
      end += 2;
    }
    if (end == first) {
      return Optional.empty();
    }
    String result = written.between(first, end) + " in " + text(in + 1);
    return Optional.of(
        Hint.of("write the group behind the inputs: `" + result + "`").replacing(in, end, result));
  }

  private static boolean isWord(Token token) {
    return token.getType() != WeftLexer.STRING
        && Character.isLetterOrDigit(token.getText().codePointAt(0));
  }

  private static boolean beginsNode(Token token) {
    return token.getType() == WeftLexer.WORD
        || token.getType() == WeftLexer.ID
        || token.getType() == WeftLexer.STRING
        || token.getText().equals("@");
  }

  private String text(int index) {
    return trouble.at(index).map(Token::getText).orElse("");
  }
}
