package dev.weft.workflow;

import java.util.function.BooleanSupplier;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Expressions of a mapping that may have no value: says which one it was. Every method gives what
 * is computed; where {@link Arithmetic} fails, it throws {@link IllegalArgumentException}: {@code
 * let area = width * height: 9223372036854775807 * 2 does not fit into 64 bits, in
 * Txt2ImgWorkflow[width=9223372036854775807, height=2]}.
 *
 * <p>Each takes the expression as it is written in the mapping, and the object that it is computed
 * for, whose {@code toString()} tells the parameters.
 */
public final class Formula {
  private static final int LONGEST_SHOWN = 500;

  private Formula() {}

  public static long whole(String written, Object workflow, LongSupplier computation) {
    try {
      return computation.getAsLong();
    } catch (ArithmeticException e) {
      throw failure(written, workflow, e);
    }
  }

  public static double number(String written, Object workflow, DoubleSupplier computation) {
    try {
      return computation.getAsDouble();
    } catch (ArithmeticException e) {
      throw failure(written, workflow, e);
    }
  }

  public static boolean truth(String written, Object workflow, BooleanSupplier computation) {
    try {
      return computation.getAsBoolean();
    } catch (ArithmeticException e) {
      throw failure(written, workflow, e);
    }
  }

  public static String text(String written, Object workflow, Supplier<String> computation) {
    try {
      return computation.get();
    } catch (ArithmeticException e) {
      throw failure(written, workflow, e);
    }
  }

  private static IllegalArgumentException failure(
      String written, Object workflow, ArithmeticException cause) {
    String values = workflow.toString();
    String shown =
        values.length() > LONGEST_SHOWN ? values.substring(0, LONGEST_SHOWN) + "…" : values;
    return new IllegalArgumentException(
        written + ": " + cause.getMessage() + ", in " + shown, cause);
  }
}
