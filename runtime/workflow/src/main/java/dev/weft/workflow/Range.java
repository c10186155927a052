package dev.weft.workflow;

import dev.weft.workflow.json.JsonNumber;
import java.math.BigDecimal;

/** Checks of numbers against bounds and steps, with messages for people. */
final class Range {
  /** In steps: what calculations such as 0.1 + 0.2 may be off, and nobody means. */
  private static final double STEP_TOLERANCE = 1e-6;

  private Range() {}

  static void check(String name, long value, long min, long max, long step) {
    long first = min == Long.MIN_VALUE ? 0 : min;
    // Not (value - first) % step: the difference may not fit into a long.
    boolean onStep = step <= 1 || Math.floorMod(value, step) == Math.floorMod(first, step);
    if (value < min || value > max || !onStep) {
      String range =
          bounds(
              min == Long.MIN_VALUE ? "" : Long.toString(min),
              max == Long.MAX_VALUE ? "" : Long.toString(max));
      throw violation(
          name, step <= 1 ? range : range + " in steps of " + step, Long.toString(value));
    }
  }

  static void checkUnsigned(String name, long value, long min, long max) {
    if (Long.compareUnsigned(value, min) < 0 || Long.compareUnsigned(value, max) > 0) {
      throw violation(
          name,
          bounds(Long.toUnsignedString(min), Long.toUnsignedString(max)),
          Long.toUnsignedString(value));
    }
  }

  static void check(String name, double value, double min, double max, double step) {
    if (!Double.isFinite(value) || value < min || value > max || !onStep(value, min, step)) {
      String range =
          bounds(Double.isFinite(min) ? text(min) : "", Double.isFinite(max) ? text(max) : "");
      throw violation(name, step > 0 ? range + " in steps of " + text(step) : range, text(value));
    }
  }

  private static boolean onStep(double value, double min, double step) {
    if (!(step > 0)) {
      return true;
    }
    double first = Double.isFinite(min) ? min : 0;
    double steps = (value - first) / step;
    // Where doubles lie wider apart than the tolerance, the nearest double must do.
    double gap = (Math.ulp(value) + Math.ulp(first)) / step;
    return Math.abs(steps - Math.rint(steps)) <= Math.max(STEP_TOLERANCE, gap);
  }

  private static String bounds(String min, String max) {
    if (min.isEmpty() && max.isEmpty()) {
      return "a number";
    }
    if (max.isEmpty()) {
      return "at least " + min;
    }
    return min.isEmpty() ? "at most " + max : "from " + min + " to " + max;
  }

  private static String text(double value) {
    return Double.isFinite(value)
        ? new BigDecimal(JsonNumber.toString(value)).stripTrailingZeros().toPlainString()
        : Double.toString(value);
  }

  private static IllegalArgumentException violation(String name, String range, String value) {
    return new IllegalArgumentException(name + " must be " + range + ", but was " + value);
  }
}
