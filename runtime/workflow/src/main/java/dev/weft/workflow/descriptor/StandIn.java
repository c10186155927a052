package dev.weft.workflow.descriptor;

import java.math.BigDecimal;

/** A value for what is required and not known, so that the rest can be tried. */
final class StandIn {
  private StandIn() {}

  static String of(PropertyDescriptor property) {
    return switch (property.type()) {
      case INT, FLOAT, SEED -> number(property).toPlainString();
      case BOOL, TOGGLE -> "false";
      case JSON -> "0";
      case CHOICE, SWITCH -> property.options().stream().findFirst().orElse("?");
      default -> "?";
    };
  }

  private static BigDecimal number(PropertyDescriptor property) {
    return property
        .minimum()
        .filter(minimum -> minimum.abs().precision() <= 12)
        .orElseGet(() -> property.maximum().orElse(BigDecimal.ONE).min(BigDecimal.ONE));
  }
}
