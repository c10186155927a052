package dev.weft.compiler.diagnostic;

/** How many slips of the keyboard lie between two words: a swap of neighbours is one. */
final class EditDistance {
  /** Words longer than this are not typed by hand, and comparing them would take long. */
  private static final int LONGEST = 100;

  private EditDistance() {}

  /** The distance, or a number above {@code limit} as soon as it cannot be within it. */
  static int between(String a, String b, int limit) {
    boolean hopeless =
        Math.abs(a.length() - b.length()) > limit || Math.max(a.length(), b.length()) > LONGEST;
    return hopeless ? limit + 1 : between(a, b);
  }

  private static int between(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, b, i, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int cheapest(int[][] cost, String a, String b, int i, int j) {
    int replace = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int best = Math.min(replace, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
  }
}
