package dev.weft.workflow;

import dev.weft.workflow.json.JsonNumber;

/**
 * Computes as expressions of mappings do: never a wrong number. Where a result does not fit, or
 * there is none, methods throw {@link ArithmeticException} with a text that names the numbers:
 * {@code 9223372036854775807 * 2 does not fit into 64 bits}.
 *
 * <p>Methods whose names say so take their numbers as unsigned. Generated code calls what can fail,
 * and uses the operators of Java for the rest.
 */
public final class Arithmetic {
  private Arithmetic() {}

  public static long add(long a, long b) {
    long sum = a + b;
    if (((a ^ sum) & (b ^ sum)) < 0) {
      throw tooLarge(a + " + " + b);
    }
    return sum;
  }

  public static double add(double a, double b) {
    return finite(a + b, a, " + ", b);
  }

  public static long subtract(long a, long b) {
    long difference = a - b;
    if (((a ^ b) & (a ^ difference)) < 0) {
      throw tooLarge(a + " - " + b);
    }
    return difference;
  }

  public static double subtract(double a, double b) {
    return finite(a - b, a, " - ", b);
  }

  public static long multiply(long a, long b) {
    long high = Math.multiplyHigh(a, b);
    long product = a * b;
    if (high != product >> (Long.SIZE - 1)) {
      throw tooLarge(a + " * " + b);
    }
    return product;
  }

  public static double multiply(double a, double b) {
    return finite(a * b, a, " * ", b);
  }

  /** Drops the fraction. */
  public static long divide(long a, long b) {
    if (b == 0) {
      throw byZero(a + " / " + b);
    }
    if (a == Long.MIN_VALUE && b == -1) {
      throw tooLarge(a + " / " + b);
    }
    return a / b;
  }

  public static double divide(double a, double b) {
    if (b == 0) {
      throw byZero(text(a) + " / " + text(b));
    }
    return finite(a / b, a, " / ", b);
  }

  /** Has the sign of the first. */
  public static long remainder(long a, long b) {
    if (b == 0) {
      throw byZero(a + " % " + b);
    }
    return a % b;
  }

  /** Has the sign of the first. */
  public static double remainder(double a, double b) {
    if (b == 0) {
      throw byZero(text(a) + " % " + text(b));
    }
    return a % b;
  }

  public static long negate(long a) {
    if (a == Long.MIN_VALUE) {
      throw tooLarge("-(" + a + ")");
    }
    return -a;
  }

  public static long abs(long a) {
    return a < 0 ? negate(a) : a;
  }

  /** The nearest whole number; of two that are as near, the greater. */
  public static long round(double a) {
    // Above 2^53 a double has no fraction, and half of one would be lost.
    return Math.abs(a) < 1L << 53 ? Math.round(a) : whole(a);
  }

  /** The greatest whole number that is not above. */
  public static long floor(double a) {
    return whole(Math.floor(a));
  }

  /** The least whole number that is not below. */
  public static long ceil(double a) {
    return whole(Math.ceil(a));
  }

  /** The value, or the bound that it is beyond. */
  public static long clamp(long value, long low, long high) {
    if (low > high) {
      throw turned(Long.toString(low), Long.toString(high));
    }
    return Math.max(low, Math.min(value, high));
  }

  /** The value, or the bound that it is beyond. */
  public static double clamp(double value, double low, double high) {
    if (low > high) {
      throw turned(text(low), text(high));
    }
    return Math.max(low, Math.min(value, high));
  }

  /** Passes a number that is a seed: it is not below zero. */
  public static long seed(long value) {
    if (value < 0) {
      throw new ArithmeticException(value + " is no seed: a seed goes from 0 to 2^64-1");
    }
    return value;
  }

  public static long divideUnsigned(long a, long b) {
    if (b == 0) {
      throw byZero(Long.toUnsignedString(a) + " / 0");
    }
    return Long.divideUnsigned(a, b);
  }

  public static long remainderUnsigned(long a, long b) {
    if (b == 0) {
      throw byZero(Long.toUnsignedString(a) + " % 0");
    }
    return Long.remainderUnsigned(a, b);
  }

  public static long minUnsigned(long a, long b) {
    return Long.compareUnsigned(a, b) <= 0 ? a : b;
  }

  public static long maxUnsigned(long a, long b) {
    return Long.compareUnsigned(a, b) >= 0 ? a : b;
  }

  /** The value, or the bound that it is beyond. */
  public static long clampUnsigned(long value, long low, long high) {
    if (Long.compareUnsigned(low, high) > 0) {
      throw turned(Long.toUnsignedString(low), Long.toUnsignedString(high));
    }
    return maxUnsigned(low, minUnsigned(value, high));
  }

  /** A number as JSON writes it, for a text. */
  public static String text(double value) {
    return JsonNumber.toString(value);
  }

  /** The text with every {@code old} replaced, to the letter; an empty one is nowhere. */
  public static String replace(String text, String old, String replacement) {
    // Java finds it everywhere, also within a character.
    return old.isEmpty() ? text : text.replace(old, replacement);
  }

  private static double finite(double result, double a, String sign, double b) {
    if (!Double.isFinite(result)) {
      throw new ArithmeticException(text(a) + sign + text(b) + " is beyond what a number can be");
    }
    return result;
  }

  /** From -2^63 up to, but without, 2^63. */
  private static long whole(double value) {
    if (value < Long.MIN_VALUE || value >= 0x1p63) {
      throw tooLarge(text(value));
    }
    return (long) value;
  }

  private static ArithmeticException tooLarge(String shown) {
    return new ArithmeticException(shown + " does not fit into 64 bits");
  }

  private static ArithmeticException byZero(String shown) {
    return new ArithmeticException(shown + " divides by zero");
  }

  private static ArithmeticException turned(String low, String high) {
    return new ArithmeticException("clamp has no value to give: " + low + " is above " + high);
  }
}
