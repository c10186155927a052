package dev.weft.tools.snapshot;

import dev.weft.compiler.catalog.InputType;
import java.math.BigDecimal;
import java.util.Optional;

/** What numbers an input takes; all alike for what takes none. */
record NumberBounds(Optional<BigDecimal> min, Optional<BigDecimal> max, Optional<BigDecimal> step) {

  NumberBounds {
    min = min.map(BigDecimal::stripTrailingZeros);
    max = max.map(BigDecimal::stripTrailingZeros);
    step = step.map(BigDecimal::stripTrailingZeros);
  }

  static NumberBounds of(InputType type) {
    if (type instanceof InputType.Int whole) {
      return new NumberBounds(
          whole.min().map(BigDecimal::new),
          whole.max().map(BigDecimal::new),
          whole.step().map(BigDecimal::new));
    }
    return type instanceof InputType.Float number
        ? new NumberBounds(number.min(), number.max(), number.step())
        : new NumberBounds(Optional.empty(), Optional.empty(), Optional.empty());
  }

  boolean isNone() {
    return min.isEmpty() && max.isEmpty() && step.isEmpty();
  }

  String described() {
    if (min.isEmpty() && max.isEmpty()) {
      return "any number" + steps();
    }
    return min.map(BigDecimal::toPlainString).orElse("")
        + ".."
        + max.map(BigDecimal::toPlainString).orElse("")
        + steps();
  }

  private String steps() {
    return step.map(s -> " in steps of " + s.toPlainString()).orElse("");
  }
}
