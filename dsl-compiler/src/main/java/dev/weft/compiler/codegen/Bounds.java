package dev.weft.compiler.codegen;

import java.util.Optional;

/** A range in words and in code. */
final class Bounds {
  private Bounds() {}

  /** The call that checks a setter's argument and gives it back; all are expressions. */
  static Code check(String constant, String argument, Code min, Code max, Code step) {
    return Code.of(constant, ".inRange(", argument, ", ", min, ", ", max, ", ", step, ")");
  }

  /** As in {@code From 64 to 2048 in steps of 8}; empty when there are none. */
  static String phrase(Optional<String> min, Optional<String> max, Optional<String> step) {
    String range;
    if (min.isPresent() && max.isPresent()) {
      range = "From " + min.get() + " to " + max.get();
    } else if (min.isPresent()) {
      range = "At least " + min.get();
    } else if (max.isPresent()) {
      range = "At most " + max.get();
    } else {
      return step.map(s -> "In steps of " + s).orElse("");
    }
    return range + step.map(s -> " in steps of " + s).orElse("");
  }
}
