package dev.weft.workflow;

/**
 * The shapes that requests of a workflow had lately: most requests of a program have one of a few.
 * Thread-safe without locks: a race costs nothing but the time saved.
 */
final class RecentShapes {
  private static final int MOST = 16;

  /** The newest first. Nobody changes the array. */
  private volatile Known[] known = {};

  private record Known(ShapeKey key, RequestShape shape) {}

  /**
   * The shape of a request that is being built; settled anew unless another request was like it.
   *
   * @throws IllegalArgumentException if it can have none
   */
  RequestShape of(RequestDraft draft) {
    Known[] current = known;
    for (Known one : current) {
      if (one.key.fits(draft)) {
        return one.shape;
      }
    }
    ShapeKey key = ShapeKey.of(draft);
    RequestShape shape = draft.settle();
    Known[] more = new Known[Math.min(current.length + 1, MOST)];
    System.arraycopy(current, 0, more, 1, more.length - 1);
    more[0] = new Known(key, shape);
    known = more;
    return shape;
  }
}
