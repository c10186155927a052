package dev.weft.tools.format;

import dev.weft.compiler.syntax.MappingToken.Kind;
import dev.weft.tools.format.Units.Unit;
import java.util.List;
import java.util.Set;

/** What stands between the pieces of one line. */
final class Spacing {
  private static final Set<String> NOTHING_BEHIND = Set.of("(", ".", "..", "@", "#", "!");
  private static final Set<String> NOTHING_BEFORE = Set.of(")", ",", ".", "..");

  private final List<Piece> pieces;
  private final Unit unit;

  /** Of a stretch that begins with its keyword. */
  Spacing(List<Piece> pieces, Unit unit) {
    this.pieces = pieces;
    this.unit = unit;
  }

  /** Whether a piece, not the first, follows the one before without a blank. */
  boolean isTight(int index) {
    Piece before = pieces.get(index - 1);
    Piece piece = pieces.get(index);
    if (before.isComment() || piece.isComment()) {
      return false;
    }
    if (isSign(before, NOTHING_BEHIND) || isSign(piece, NOTHING_BEFORE)) {
      return true;
    }
    return (piece.is("(") && before.isWord() && !isKeyword(index - 1))
        || (piece.is(":") && !unit.computes())
        || (before.is("-") && isPrefix(index - 1));
  }

  /** Whether a line may be broken before a piece. */
  boolean mayBreak(int index) {
    return !isTight(index) && !pieces.get(index).is("{");
  }

  private boolean isPrefix(int minus) {
    for (int i = minus - 1; i >= 0; i--) {
      Piece before = pieces.get(i);
      if (!before.isComment()) {
        boolean value = before.token().kind() != Kind.SIGN && !(before.isWord() && isKeyword(i));
        return !value && !before.is(")");
      }
    }
    return true;
  }

  /** Whether a word is no name: what stands behind it begins anew. */
  private boolean isKeyword(int index) {
    return pieces.subList(0, index).stream().allMatch(Piece::isComment)
        || (unit == Unit.REMOVAL && pieces.get(index).is("when"))
        || (!unit.computes() && pieces.get(index).is("in"))
        || (!unit.computes() && pieces.get(index).is("step"));
  }

  private static boolean isSign(Piece piece, Set<String> signs) {
    return piece.token().kind() == Kind.SIGN && signs.contains(piece.token().text());
  }
}
