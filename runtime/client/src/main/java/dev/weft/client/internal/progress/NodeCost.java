package dev.weft.client.internal.progress;

/**
 * What a node takes.
 *
 * @param seconds all in all
 * @param steps in how many steps; 0 for a node that reports none
 * @param secondsPerStep what a step more adds
 */
record NodeCost(double seconds, double steps, double secondsPerStep) {
  /** How much the newest run counts: models are loaded once, and people change what they do. */
  private static final double NEWEST = 0.7;

  static NodeCost of(double seconds) {
    return new NodeCost(seconds, 0, 0);
  }

  /** With another number of steps; 0 for the same. */
  NodeCost withSteps(double wanted) {
    if (wanted <= 0 || steps <= 0 || wanted == steps) {
      return this;
    }
    double changed = Math.max(seconds + (wanted - steps) * secondsPerStep, wanted * secondsPerStep);
    return new NodeCost(changed, wanted, secondsPerStep);
  }

  /** Without what comes before the first step, or half of it for a node without steps. */
  NodeCost warm() {
    double known = steps * secondsPerStep;
    return new NodeCost(known > 0 ? Math.min(seconds, known) : seconds / 2, steps, secondsPerStep);
  }

  /** After another run. */
  NodeCost then(NodeCost newest) {
    NodeCost old = withSteps(newest.steps);
    return new NodeCost(
        mean(old.seconds, newest.seconds),
        newest.steps,
        old.secondsPerStep > 0
            ? mean(old.secondsPerStep, newest.secondsPerStep)
            : newest.secondsPerStep);
  }

  static double mean(double old, double newest) {
    return old + NEWEST * (newest - old);
  }
}
