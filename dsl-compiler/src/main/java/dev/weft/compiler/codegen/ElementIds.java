package dev.weft.compiler.codegen;

import dev.weft.compiler.workflow.NodeId;
import dev.weft.compiler.workflow.WorkflowGraph;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Gives out blocks of ids for copies of nodes, above all of the graph up to fifteen digits, and
 * between those that are longer.
 */
final class ElementIds {
  /** Blocks begin at multiples of it: a larger list seldom moves those behind it. */
  private static final long STEP = 1_000;

  /** What a copy could be called: an id with a zero in front is another. */
  private static final Pattern DECIMAL = Pattern.compile("0|[1-9][0-9]{0,17}");

  /** The longest that blocks keep above; longer ones are no numbers that an editor counts up. */
  private static final long LONGEST = 999_999_999_999_999L;

  private final NavigableSet<Long> taken = new TreeSet<>();
  private long next = STEP;

  ElementIds(WorkflowGraph graph) {
    for (NodeId id : graph.nodes().keySet()) {
      if (DECIMAL.matcher(id.value()).matches()) {
        taken.add(Long.valueOf(id.value()));
      }
    }
    Long highest = taken.floor(LONGEST);
    if (highest != null) {
      next = Math.max(next, roundedUp(highest + 1));
    }
  }

  /** The first id of a block of this size. */
  long block(long size) {
    long first = next;
    for (Long used = taken.ceiling(first);
        used != null && used < first + size;
        used = taken.ceiling(first)) {
      first = roundedUp(used + 1);
    }
    next = roundedUp(first + size);
    return first;
  }

  private static long roundedUp(long id) {
    return Math.floorDiv(id + STEP - 1, STEP) * STEP;
  }
}
