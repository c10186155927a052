package dev.weft.tools.format;

import dev.weft.compiler.syntax.MappingToken;
import dev.weft.compiler.syntax.MappingToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A token or a comment of a mapping.
 *
 * @param lineEnds how many lie between it and the piece before
 */
record Piece(MappingToken token, int lineEnds) {

  /** All that a file holds but for blanks. */
  static List<Piece> of(List<MappingToken> tokens) {
    List<Piece> pieces = new ArrayList<>();
    int lineEnds = 0;
    for (MappingToken token : tokens) {
      if (token.kind() == Kind.BLANK) {
        lineEnds += LineEnds.count(token.text());
      } else {
        pieces.add(new Piece(token, lineEnds));
        lineEnds = 0;
      }
    }
    return pieces;
  }

  /** What it says: of a comment, without the blanks at the ends and the beginnings of its lines. */
  String said() {
    return isComment()
        ? LineEnds.plain(token.text()).lines().map(String::strip).collect(Collectors.joining("\n"))
        : token.text();
  }

  int start() {
    return token.span().start();
  }

  /** As it is written but for line ends, and blanks before them. */
  String text() {
    if (!isComment()) {
      return token.text();
    }
    return LineEnds.plain(token.text()).replaceAll("[ \\t]+(?=\\n|$)", "");
  }

  boolean is(String text) {
    return !isComment() && token.kind() != Kind.TEXT && token.text().equals(text);
  }

  boolean isWord() {
    return token.kind() == Kind.WORD;
  }

  boolean isComment() {
    return endsLine() || token.kind() == Kind.BLOCK_COMMENT;
  }

  /** Whether nothing can stand behind it on its line. */
  boolean endsLine() {
    return token.kind() == Kind.LINE_COMMENT || token.kind() == Kind.DOCUMENTATION;
  }

  boolean hasSeveralLines() {
    return token.kind() == Kind.BLOCK_COMMENT && text().indexOf('\n') >= 0;
  }
}
