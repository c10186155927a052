package dev.weft.compiler.catalog;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** What an input takes. */
public sealed interface InputType {

  /**
   * {@code INT}.
   *
   * @param seed whether the editor offers to draw it anew: {@code control_after_generate}, or a
   *     range up to 2^64-1
   */
  record Int(
      Optional<BigInteger> min, Optional<BigInteger> max, Optional<BigInteger> step, boolean seed)
      implements InputType {}

  /** {@code FLOAT}. */
  record Float(Optional<BigDecimal> min, Optional<BigDecimal> max, Optional<BigDecimal> step)
      implements InputType {}

  /** {@code STRING}. */
  record Text(boolean multiline) implements InputType {}

  /** {@code BOOLEAN}. */
  record Bool() implements InputType {}

  /**
   * {@code COMBO}, in either of its forms.
   *
   * @param options JSON literals in the server's order; empty when they differ from server to
   *     server, as names of models do
   * @param upload what kind of file the editor can upload for it
   */
  record Choice(List<String> options, Optional<Upload> upload) implements InputType {
    public Choice {
      options = List.copyOf(options);
    }
  }

  /** Anything that only a link can give, or that is made anew for each server: {@code MODEL}. */
  record Other(String name) implements InputType {}

  /** The kinds of files that inputs of ComfyUI's core nodes take by upload. */
  enum Upload {
    IMAGE,
    VIDEO,
    AUDIO,
    FILE
  }
}
