package dev.weft.compiler.syntax;

import dev.weft.compiler.diagnostic.Diagnostic;
import dev.weft.compiler.diagnostic.DiagnosticCode;
import dev.weft.compiler.source.Span;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * Turns a number as written into its exact value. Numbers that no input can hold are refused here:
 * later stages could spend hours on the digits of {@code 1e999999999}.
 */
final class NumberText {
  private static final int LONGEST = 400;
  private static final int LONGEST_EXPONENT = 5;

  private NumberText() {}

  /** The value; zero, and a report, when it is out of all bounds. */
  static BigDecimal parse(String text, Span span, Problems problems) {
    String digits = text.replace("_", "").toLowerCase(Locale.ROOT);
    int exponent = digits.indexOf('e');
    boolean parsable =
        digits.length() <= LONGEST
            && (exponent < 0 || digits.length() - exponent - 1 <= LONGEST_EXPONENT);
    if (parsable) {
      BigDecimal value = new BigDecimal(digits);
      if (Math.abs((long) value.precision() - value.scale()) <= LONGEST) {
        return value;
      }
    }
    problems.report(
        Diagnostic.of(DiagnosticCode.BAD_NUMBER, span, "this number is out of all bounds")
            .help("write a number that a 64-bit integer or floating-point input can hold"));
    return BigDecimal.ZERO;
  }
}
