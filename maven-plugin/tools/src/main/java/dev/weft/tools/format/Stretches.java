package dev.weft.tools.format;

import dev.weft.tools.format.Units.Unit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Divides a file into what would be lines if there was room. */
final class Stretches {
  private final List<Piece> pieces;
  private final Units units;
  private final InlineBraces inline;
  private final List<Stretch> stretches = new ArrayList<>();
  private final Deque<Integer> open = new ArrayDeque<>(List.of(0));
  private int blocks;

  /** What the stretch is that is not at its end. */
  private List<Piece> current = new ArrayList<>();

  private Set<Piece> nextAssignments = new HashSet<>();
  private Unit unit = Unit.PLAIN;
  private int depth;
  private int block;

  private Stretches(List<Piece> pieces, Units units) {
    this.pieces = pieces;
    this.units = units;
    this.inline = InlineBraces.of(pieces, units);
  }

  static List<Stretch> of(List<Piece> pieces, Units units) {
    Stretches all = new Stretches(pieces, units);
    for (int i = 0; i < pieces.size(); i++) {
      all.add(i);
    }
    all.end();
    return all.stretches;
  }

  private void add(int index) {
    Piece piece = pieces.get(index);
    boolean closes = closes(index);
    if (closes || beginsAsComment(index) || beginsAsUnit(index)) {
      end();
      if (closes) {
        open.pop();
      }
      unit = Unit.PLAIN;
      depth = open.size() - 1;
      block = open.getFirst();
    }
    if (!inline.holds(index)) {
      units.at(piece).ifPresent(begun -> unit = begun);
    } else if (units.at(piece).isPresent() && !inline.has(index - 1)) {
      nextAssignments.add(piece);
    }
    current.add(piece);
    if (piece.is("{") && !inline.has(index)) {
      open.push(++blocks);
    }
  }

  private void end() {
    if (!current.isEmpty()) {
      Piece first = current.get(0);
      boolean blank = !stretches.isEmpty() && first.lineEnds() > 1 && !first.is("}");
      stretches.add(new Stretch(current, nextAssignments, unit, depth, block, blank));
      current = new ArrayList<>();
      nextAssignments = new HashSet<>();
    }
  }

  private boolean closes(int index) {
    return pieces.get(index).is("}") && !inline.has(index);
  }

  private boolean isUnit(int index) {
    return !inline.holds(index) && units.at(pieces.get(index)).isPresent();
  }

  /** What stands on a line of its own, and not within a statement. */
  private boolean beginsAsComment(int index) {
    Piece piece = pieces.get(index);
    if (!piece.isComment() || (piece.lineEnds() == 0 && index > 0)) {
      return false;
    }
    int next = index;
    while (next < pieces.size() && pieces.get(next).isComment()) {
      next++;
    }
    return next == pieces.size() || closes(next) || isUnit(next);
  }

  /** But for what has a comment before it on the same line. */
  private boolean beginsAsUnit(int index) {
    boolean behindComment =
        !current.isEmpty()
            && current.stream().allMatch(Piece::isComment)
            && !current.get(current.size() - 1).endsLine()
            && pieces.get(index).lineEnds() == 0;
    return isUnit(index) && !behindComment;
  }
}
