package dev.weft.benchmarks;

/** A bar that hears of a run. */
interface Bar {
  void hear(Course.Told message);

  /** How far the run is, from 0 to 1, at a moment after the last message. */
  double at(double seconds);
}
