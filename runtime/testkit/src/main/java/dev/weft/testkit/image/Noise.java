package dev.weft.testkit.image;

/** Deterministic noise: the same numbers on every machine. */
final class Noise {
  private static final int OCTAVES = 4;

  private final long seed;

  Noise(long seed) {
    this.seed = seed;
  }

  /** An even number from 0 to 1 for a cell of the plane. */
  double cell(int x, int y) {
    long mixed = mix(seed + x * 0x9E3779B97F4A7C15L + y * 0xC2B2AE3D27D4EB4FL);
    return (mixed >>> 11) * 0x1.0p-53;
  }

  /** Smooth hills from 0 to 1. */
  double hills(double x, double y) {
    double sum = 0;
    double weight = 0.5;
    double scale = 1;
    for (int octave = 0; octave < OCTAVES; octave++) {
      sum += weight * smooth(x * scale + octave * 37.7, y * scale + octave * 11.3);
      weight /= 2;
      scale *= 2;
    }
    return sum / (1 - weight * 2);
  }

  private double smooth(double x, double y) {
    int column = (int) Math.floor(x);
    int row = (int) Math.floor(y);
    double across = ease(x - column);
    double down = ease(y - row);
    double top = between(cell(column, row), cell(column + 1, row), across);
    double bottom = between(cell(column, row + 1), cell(column + 1, row + 1), across);
    return between(top, bottom, down);
  }

  private static double ease(double t) {
    return t * t * (3 - 2 * t);
  }

  private static double between(double from, double to, double t) {
    return from + (to - from) * t;
  }

  static long mix(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
