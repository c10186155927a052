package dev.weft.compiler.syntax;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.antlr.v4.runtime.Token;

/**
 * The place where a part of a file stops making sense.
 *
 * @param part the tokens of that part, at least one
 * @param index the first token that does not fit; the size of the part when its end comes too early
 * @param expected what may stand there, in words for people, sorted
 * @param words the keywords and signs among that
 * @param slots the rest of it
 * @param mayEnd whether the part may also end there
 */
record Trouble(
    List<Token> part,
    int index,
    NavigableSet<String> expected,
    SortedSet<String> words,
    Set<Slot> slots,
    boolean mayEnd) {

  static Trouble of(List<Token> part, int index, ExpectedWords expected) {
    return new Trouble(
        part, index, expected.described(), expected.words(), expected.slots(), expected.mayEnd());
  }

  Optional<Token> found() {
    return at(index);
  }

  Optional<Token> before() {
    return at(index - 1);
  }

  /** A token of the part. */
  Optional<Token> at(int place) {
    return place >= 0 && place < part.size() ? Optional.of(part.get(place)) : Optional.empty();
  }

  String foundText() {
    return found().map(Token::getText).orElse("");
  }

  boolean found(int type) {
    return found().filter(token -> token.getType() == type).isPresent();
  }

  boolean expects(String words) {
    return expected.contains(words);
  }
}
