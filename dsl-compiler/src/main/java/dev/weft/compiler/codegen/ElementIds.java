package dev.weft.compiler.codegen;

import dev.weft.compiler.workflow.NodeId;
import dev.weft.compiler.workflow.WorkflowGraph;
import java.util.regex.Pattern;

/** Gives out blocks of ids for copies of nodes, above all of the graph up to fifteen digits. */
final class ElementIds {
  /** Blocks begin at multiples of it: a larger list seldom moves those behind it. */
  private static final long STEP = 1_000;

  private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,15}");

  private long next = STEP;

  ElementIds(WorkflowGraph graph) {
    for (NodeId id : graph.nodes().keySet()) {
      if (DECIMAL.matcher(id.value()).matches()) {
        next = Math.max(next, roundedUp(Long.parseLong(id.value()) + 1));
      }
    }
  }

  /** The first id of a block of this size. */
  long block(long size) {
    long first = next;
    next = roundedUp(first + size);
    return first;
  }

  private static long roundedUp(long id) {
    return Math.floorDiv(id + STEP - 1, STEP) * STEP;
  }
}
