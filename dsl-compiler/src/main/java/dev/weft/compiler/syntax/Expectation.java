package dev.weft.compiler.syntax;

import dev.weft.compiler.source.Span;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What could stand at a place of a broken file.
 *
 * @param where what stands there instead; empty when something is missing
 * @param words keywords and signs, as they are written
 * @param slots names, values and texts of the user's own
 * @param mayEnd whether the statement may also end there, so that another one begins
 */
public record Expectation(Span where, SortedSet<String> words, Set<Slot> slots, boolean mayEnd) {

  public Expectation {
    words = Collections.unmodifiableSortedSet(new TreeSet<>(words));
    slots = Set.copyOf(slots);
  }
}
