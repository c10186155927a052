package dev.weft.workflow.graph;

import java.util.Comparator;

/**
 * How far two graphs are from each other; what stands first weighs more than all behind it.
 *
 * @param structure nodes that are lacking, and links that differ
 * @param values that differ
 * @param more nodes that were found beside
 * @param titles that differ
 * @param renumbered nodes that are the same under another id
 */
public record Score(int structure, int values, int more, int titles, int renumbered)
    implements Comparable<Score> {
  /** Of what cannot be compared. */
  public static final Score WORST = new Score(Integer.MAX_VALUE, 0, 0, 0, 0);

  private static final Comparator<Score> ORDER =
      Comparator.comparingInt(Score::structure)
          .thenComparingInt(Score::values)
          .thenComparingInt(Score::more)
          .thenComparingInt(Score::titles)
          .thenComparingInt(Score::renumbered);

  /** The same with nodes that should be there. */
  public Score withLacking(int nodes) {
    return new Score(structure + nodes, values, more, titles, renumbered);
  }

  /** Whether the two are the same but for names of nodes. */
  public boolean isSame() {
    return structure == 0 && values == 0;
  }

  /**
   * Whether something else comes as near. Ids speak for what comes so near that all are the same.
   */
  public boolean isMatchedBy(Score other) {
    return structure == other.structure
        && values == other.values
        && more == other.more
        && (renumbered > 0 || other.renumbered == 0);
  }

  /** Whether there is nothing to choose between two but ids. */
  boolean differsInIdsAlone(Score other) {
    return structure == other.structure
        && values == other.values
        && more == other.more
        && titles == other.titles;
  }

  @Override
  public int compareTo(Score other) {
    return ORDER.compare(this, other);
  }
}
