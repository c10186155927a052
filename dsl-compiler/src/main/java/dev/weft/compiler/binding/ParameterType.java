package dev.weft.compiler.binding;

import dev.weft.compiler.literal.Literal;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** What a parameter takes. A new type is one more record here. */
public sealed interface ParameterType {

  /** Any text. */
  record Text() implements ParameterType {}

  /** A whole number; bounds are inclusive, steps count from the lower bound. */
  record Int(Optional<BigInteger> min, Optional<BigInteger> max, Optional<BigInteger> step)
      implements ParameterType {}

  /** A number; bounds are inclusive. */
  record Float(Optional<BigDecimal> min, Optional<BigDecimal> max, Optional<BigDecimal> step)
      implements ParameterType {}

  /** True or false. */
  record Bool() implements ParameterType {}

  /** An unsigned whole number of 64 bits that a run may draw at random. */
  record Seed(BigInteger min, BigInteger max) implements ParameterType {}

  /**
   * One of some values.
   *
   * @param options in the order of the mapping or the server; may be empty when open
   * @param closed whether the mapping allows nothing else
   */
  record Choice(List<Literal> options, boolean closed) implements ParameterType {
    public Choice {
      options = List.copyOf(options);
    }
  }

  /** A file that is uploaded when the workflow is submitted. */
  record File(FileKind kind) implements ParameterType {}

  /** Any JSON value, given as its text. */
  record Json() implements ParameterType {}

  /** The kinds of files. */
  enum FileKind {
    IMAGE,
    MASK,
    VIDEO,
    AUDIO,
    FILE
  }
}
